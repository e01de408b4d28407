#ifndef EXONYM_CICU_H
#define EXONYM_CICU_H

// ICU behind plain C types: no header of ICU is visible to a caller (they clash with Foundation's private ICU).

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Simple case folding (CaseFolding.txt, status C and S) of one scalar.
uint32_t cicu_fold(uint32_t scalar);
/// Simple upper-case and lower-case mapping of one scalar.
uint32_t cicu_upper(uint32_t scalar);
uint32_t cicu_lower(uint32_t scalar);
/// General category as ICU numbers it (UCharCategory).
int32_t cicu_category(uint32_t scalar);
/// Canonical combining class.
uint8_t cicu_combining_class(uint32_t scalar);
/// ISO 15924 four-letter code of the scalar's script, a static string ("Zyyy" for common).
const char *cicu_script(uint32_t scalar);
/// 2 for wide and full-width scalars, 0 for marks and format characters, else 1.
int32_t cicu_width(uint32_t scalar);

/// Full case folding of one scalar to UTF-16 (at most 3 scalars). Returns the length, -1 on error.
int32_t cicu_full_fold(uint32_t scalar, uint16_t *out, int32_t capacity);
/// The ranges (first, last; both inside) of a set in UnicodeSet syntax ("\\p{Lu}"), closed over case if asked.
/// Returns their number, of which at most `capacity` are put out, or -1 where the syntax or the property is unknown.
int32_t cicu_set_ranges(
    const uint16_t *pattern, int32_t length, int32_t close_case, uint32_t *out, int32_t capacity);

/// Normalizes UTF-16 to NFC (form 0), NFD (1), NFKC (2) or NFKD (3). Returns the length needed, -1 on error.
int32_t cicu_normalize(int32_t form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity);
/// 1 if the UTF-16 text is in the form, 0 if not, -1 on error.
int32_t cicu_is_normalized(int32_t form, const uint16_t *text, int32_t length);

/// Decodes bytes in a named encoding to UTF-16. Returns the length needed; -1: unknown encoding; -2: an illegal
/// sequence, whose byte offset is put in *bad.
int64_t cicu_decode(
    const char *encoding, const uint8_t *bytes, int64_t length, uint16_t *out, int64_t capacity, int64_t *bad);

/// Encodes UTF-16 in a named encoding. Returns the length needed; -1: unknown encoding; -2: a character that the
/// encoding does not have, whose UTF-16 offset is put in *bad.
int64_t cicu_encode(
    const char *encoding, const uint16_t *text, int64_t length, uint8_t *out, int64_t capacity, int64_t *bad);

/// Writes any script in Latin letters (ICU's Any-Latin), for use by one thread at a time.
typedef struct cicu_latin cicu_latin;
/// NULL where ICU's data lack it.
cicu_latin *cicu_latin_open(void);
void cicu_latin_close(cicu_latin *latin);
/// Rewrites `length` units of `text`, which has room for `capacity`, in place. Returns the new length, or -1: no room,
/// or an error.
int32_t cicu_latin_rewrite(cicu_latin *latin, uint16_t *text, int32_t length, int32_t capacity);

/// A compiled regular expression (ICU syntax), for use by one thread at a time.
typedef struct cicu_regex cicu_regex;
/// Compiles a UTF-16 pattern; NULL on error with *line and *offset (0-based) in the pattern.
cicu_regex *cicu_regex_open(
    const uint16_t *pattern, int32_t length, uint32_t flags, int32_t *line, int32_t *offset, char *message,
    int32_t capacity);
void cicu_regex_close(cicu_regex *regex);
cicu_regex *cicu_regex_clone(cicu_regex *regex);
/// Sets the subject, which must outlive the searches. Returns 0, or -1.
int32_t cicu_regex_set_utf16(cicu_regex *regex, const uint16_t *text, int32_t length);
int32_t cicu_regex_set_utf8(cicu_regex *regex, const uint8_t *text, int64_t length);
/// Limits the matcher's steps, in ICU's units of about a thousandth of a second (0: none).
void cicu_regex_limit(cicu_regex *regex, int32_t steps);
/// Limits the memory that backtracking may take (ICU's own default: 8,000,000 bytes).
void cicu_regex_stack_limit(cicu_regex *regex, int32_t bytes);
/// Restricts matching to [start, end) of the subject, with transparent bounds when look-around may see beyond.
int32_t cicu_regex_region(cicu_regex *regex, int64_t start, int64_t end, int32_t transparent);
/// 1 match, 0 none, -1 error, -2 limit reached. Offsets in the subject's units.
int32_t cicu_regex_find_next(cicu_regex *regex);
int32_t cicu_regex_looking_at(cicu_regex *regex);
int32_t cicu_regex_matches(cicu_regex *regex);
int64_t cicu_regex_start(cicu_regex *regex, int32_t group);
int64_t cicu_regex_end(cicu_regex *regex, int32_t group);
int32_t cicu_regex_groups(cicu_regex *regex);

#ifdef __cplusplus
}
#endif
#endif
