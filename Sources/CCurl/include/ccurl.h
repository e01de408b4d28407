#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>
#include <stdint.h>

/// What became of a request: an HTTP answer, or none with a reason.
typedef struct {
  /// Whether libcurl was found on this system.
  int has_library;
  /// The HTTP status; 0 where there was no answer.
  long status;
  /// The body; free it with ccurl_free.
  uint8_t *body;
  size_t size;
  /// Why there was no answer; empty otherwise.
  char reason[256];
} ccurl_answer;

/// Posts a body over https with libcurl, which is looked for when it is first needed: the program does not depend on it.
///
/// headers: lines of their own, the last followed by NULL; authorities: a file of certificates, or NULL for the system's;
/// timeout: seconds; limit: the largest answer in bytes.
ccurl_answer ccurl_post(const char *url, const char *const *headers, const uint8_t *body, size_t size,
                        const char *authorities, long timeout, size_t limit);

void ccurl_free(uint8_t *body);

#endif
