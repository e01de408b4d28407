#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/uregex.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>
#include <unicode/utypes.h>

uint32_t cicu_fold(uint32_t scalar) { return (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT); }
uint32_t cicu_upper(uint32_t scalar) { return (uint32_t)u_toupper((UChar32)scalar); }
uint32_t cicu_lower(uint32_t scalar) { return (uint32_t)u_tolower((UChar32)scalar); }
int32_t cicu_category(uint32_t scalar) { return u_charType((UChar32)scalar); }
uint8_t cicu_combining_class(uint32_t scalar) { return u_getCombiningClass((UChar32)scalar); }

const char *cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode code = uscript_getScript((UChar32)scalar, &status);
  if (U_FAILURE(status)) return "Zzzz";
  const char *name = uscript_getShortName(code);
  return name ? name : "Zzzz";
}

int32_t cicu_width(uint32_t scalar) {
  int8_t type = u_charType((UChar32)scalar);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || (type == U_FORMAT_CHAR && scalar != 0xAD)) return 0;
  int32_t width = u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int32_t cicu_full_fold(uint32_t scalar, uint16_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar source[2];
  int32_t length = 0;
  U16_APPEND_UNSAFE(source, length, scalar);
  int32_t made = u_strFoldCase((UChar *)out, capacity, source, length, U_FOLD_CASE_DEFAULT, &status);
  return U_FAILURE(status) ? -1 : made;
}

int32_t cicu_set_ranges(
    const uint16_t *pattern, int32_t length, int32_t close_case, uint32_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  USet *set = uset_openPattern((const UChar *)pattern, length, &status);
  if (U_FAILURE(status)) return -1;
  if (close_case) uset_closeOver(set, USET_CASE_INSENSITIVE);
  int32_t count = 0;
  int32_t items = uset_getItemCount(set);
  for (int32_t index = 0; index < items; index++) {
    UChar32 first = 0, last = 0;
    // Strings come behind all ranges and have a length.
    if (uset_getItem(set, index, &first, &last, NULL, 0, &status) != 0) break;
    if (count < capacity) {
      out[2 * count] = (uint32_t)first;
      out[2 * count + 1] = (uint32_t)last;
    }
    count++;
  }
  uset_close(set);
  return count;
}

static const UNormalizer2 *normalizer(int32_t form, UErrorCode *status) {
  switch (form) {
    case 0: return unorm2_getNFCInstance(status);
    case 1: return unorm2_getNFDInstance(status);
    case 2: return unorm2_getNFKCInstance(status);
    default: return unorm2_getNFKDInstance(status);
  }
}

int32_t cicu_normalize(int32_t form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *instance = normalizer(form, &status);
  if (U_FAILURE(status)) return -1;
  int32_t needed = unorm2_normalize(instance, (const UChar *)text, length, (UChar *)out, capacity, &status);
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return -1;
  return needed;
}

int32_t cicu_is_normalized(int32_t form, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *instance = normalizer(form, &status);
  UBool yes = unorm2_isNormalized(instance, (const UChar *)text, length, &status);
  return U_FAILURE(status) ? -1 : yes;
}

int64_t cicu_decode(
    const char *encoding, const uint8_t *bytes, int64_t length, uint16_t *out, int64_t capacity, int64_t *bad) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &status);
  if (U_FAILURE(status)) return -1;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  const char *source = (const char *)bytes;
  const char *end = source + length;
  UChar *target = (UChar *)out;
  ucnv_toUnicode(converter, &target, target + capacity, &source, end, NULL, 1, &status);
  int64_t made = target - (UChar *)out;
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    made = capacity + 1;
  } else if (U_FAILURE(status)) {
    char illegal[16];
    int8_t count = sizeof illegal;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, illegal, &count, &ignored);
    *bad = (source - (const char *)bytes) - (U_SUCCESS(ignored) ? count : 0);
    made = -2;
  }
  ucnv_close(converter);
  return made;
}

int64_t cicu_encode(
    const char *encoding, const uint16_t *text, int64_t length, uint8_t *out, int64_t capacity, int64_t *bad) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &status);
  if (U_FAILURE(status)) return -1;
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  const UChar *source = (const UChar *)text;
  char *target = (char *)out;
  ucnv_fromUnicode(converter, &target, target + capacity, &source, source + length, NULL, 1, &status);
  int64_t made = target - (char *)out;
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    made = capacity + 1;
  } else if (U_FAILURE(status)) {
    UChar illegal[8];
    int8_t count = 8;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidUChars(converter, illegal, &count, &ignored);
    *bad = (source - (const UChar *)text) - (U_SUCCESS(ignored) ? count : 0);
    made = -2;
  }
  ucnv_close(converter);
  return made;
}

struct cicu_latin {
  UTransliterator *transliterator;
};

cicu_latin *cicu_latin_open(void) {
  static const UChar name[] = u"Any-Latin";
  UErrorCode status = U_ZERO_ERROR;
  UTransliterator *transliterator = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
  if (U_FAILURE(status)) return NULL;
  cicu_latin *latin = calloc(1, sizeof *latin);
  if (!latin) {
    utrans_close(transliterator);
    return NULL;
  }
  latin->transliterator = transliterator;
  return latin;
}

void cicu_latin_close(cicu_latin *latin) {
  if (!latin) return;
  utrans_close(latin->transliterator);
  free(latin);
}

int32_t cicu_latin_rewrite(cicu_latin *latin, uint16_t *text, int32_t length, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t limit = length;
  utrans_transUChars(latin->transliterator, (UChar *)text, &length, capacity, 0, &limit, &status);
  return U_FAILURE(status) || length > capacity ? -1 : length;
}

struct cicu_regex {
  URegularExpression *expression;
  UText *text;
};

cicu_regex *cicu_regex_open(
    const uint16_t *pattern, int32_t length, uint32_t flags, int32_t *line, int32_t *offset, char *message,
    int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError where;
  memset(&where, 0, sizeof where);
  URegularExpression *expression = uregex_open((const UChar *)pattern, length, flags, &where, &status);
  if (U_FAILURE(status)) {
    *line = where.line > 0 ? where.line - 1 : 0;
    *offset = where.offset > 0 ? where.offset : 0;
    strncpy(message, u_errorName(status), (size_t)capacity - 1);
    message[capacity - 1] = 0;
    return NULL;
  }
  cicu_regex *regex = calloc(1, sizeof *regex);
  if (!regex) {
    uregex_close(expression);
    return NULL;
  }
  regex->expression = expression;
  return regex;
}

void cicu_regex_close(cicu_regex *regex) {
  if (!regex) return;
  uregex_close(regex->expression);
  if (regex->text) utext_close(regex->text);
  free(regex);
}

cicu_regex *cicu_regex_clone(cicu_regex *regex) {
  UErrorCode status = U_ZERO_ERROR;
  cicu_regex *copy = calloc(1, sizeof *copy);
  if (!copy) return NULL;
  copy->expression = uregex_clone(regex->expression, &status);
  if (U_FAILURE(status)) {
    free(copy);
    return NULL;
  }
  return copy;
}

int32_t cicu_regex_set_utf16(cicu_regex *regex, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setText(regex->expression, (const UChar *)text, length, &status);
  return U_FAILURE(status) ? -1 : 0;
}

int32_t cicu_regex_set_utf8(cicu_regex *regex, const uint8_t *text, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  regex->text = utext_openUTF8(regex->text, (const char *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  uregex_setUText(regex->expression, regex->text, &status);
  return U_FAILURE(status) ? -1 : 0;
}

void cicu_regex_limit(cicu_regex *regex, int32_t steps) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setTimeLimit(regex->expression, steps, &status);
}

void cicu_regex_stack_limit(cicu_regex *regex, int32_t bytes) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setStackLimit(regex->expression, bytes, &status);
}

int32_t cicu_regex_region(cicu_regex *regex, int64_t start, int64_t end, int32_t transparent) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setRegion64(regex->expression, start, end, &status);
  uregex_useTransparentBounds(regex->expression, transparent ? 1 : 0, &status);
  uregex_useAnchoringBounds(regex->expression, transparent ? 0 : 1, &status);
  return U_FAILURE(status) ? -1 : 0;
}

static int32_t outcome(UBool found, UErrorCode status) {
  if (status == U_REGEX_TIME_OUT || status == U_REGEX_STACK_OVERFLOW) return -2;
  if (U_FAILURE(status)) return -1;
  return found ? 1 : 0;
}

int32_t cicu_regex_find_next(cicu_regex *regex) {
  UErrorCode status = U_ZERO_ERROR;
  UBool found = uregex_findNext(regex->expression, &status);
  return outcome(found, status);
}

int32_t cicu_regex_looking_at(cicu_regex *regex) {
  UErrorCode status = U_ZERO_ERROR;
  // -1: from the region's start.
  UBool found = uregex_lookingAt64(regex->expression, -1, &status);
  return outcome(found, status);
}

int32_t cicu_regex_matches(cicu_regex *regex) {
  UErrorCode status = U_ZERO_ERROR;
  UBool found = uregex_matches64(regex->expression, -1, &status);
  return outcome(found, status);
}

int64_t cicu_regex_start(cicu_regex *regex, int32_t group) {
  UErrorCode status = U_ZERO_ERROR;
  return uregex_start64(regex->expression, group, &status);
}

int64_t cicu_regex_end(cicu_regex *regex, int32_t group) {
  UErrorCode status = U_ZERO_ERROR;
  return uregex_end64(regex->expression, group, &status);
}

int32_t cicu_regex_groups(cicu_regex *regex) {
  UErrorCode status = U_ZERO_ERROR;
  return uregex_groupCount(regex->expression, &status);
}
