#ifndef EXONYM_CLIBXML2_SHIM_H
#define EXONYM_CLIBXML2_SHIM_H

// Debian's libxml2 pulls in ICU's headers, which clash with Foundation's own copy of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/valid.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlsave.h>
#include <libxml/xmlwriter.h>

// Callbacks that cannot be written in Swift: one is variadic, the type of the other differs between versions.
static void exonym_xml_ignore(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static void exonym_xml_ignore_structured(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
}

// Stops the library from printing to standard error, for the calling thread.
static inline void exonym_xml_silence(void) {
  xmlSetGenericErrorFunc(NULL, exonym_xml_ignore);
  xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)exonym_xml_ignore_structured);
}

typedef void (*exonym_xml_listener)(
    void *user, int level, int code, int line, int column, const char *message);

// Where reports of the calling thread go; must outlive the listening.
typedef struct {
  void *user;
  exonym_xml_listener callback;
} exonym_xml_ear;

static void exonym_xml_pass(void *context, xmlErrorPtr error) {
  exonym_xml_ear *ear = (exonym_xml_ear *)context;
  if (ear) ear->callback(ear->user, error->level, error->code, error->line, error->int2, error->message);
}

// Hands what the library reports on this thread to a function, until exonym_xml_silence.
static inline void exonym_xml_listen(exonym_xml_ear *ear) {
  xmlSetStructuredErrorFunc(ear, (xmlStructuredErrorFunc)exonym_xml_pass);
}

#endif
