#include "ccurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// The numbers of libcurl's stable interface (curl.h): 10000 and above take pointers, 20000 functions, 30000 off_t.
enum {
  option_write_data = 10001,
  option_url = 10002,
  option_error_buffer = 10010,
  option_timeout = 13,
  option_post_fields = 10015,
  option_headers = 10023,
  option_ca_file = 10065,
  option_connect_timeout = 78,
  option_no_signal = 99,
  option_protocols = 181,
  option_write_function = 20011,
  option_post_size = 30120,
  info_status = 0x200002,
  protocol_https = 2,
  global_all = 3,
};

static struct {
  void *(*init)(void);
  int (*setopt)(void *, int, ...);
  int (*perform)(void *);
  int (*getinfo)(void *, int, ...);
  void (*cleanup)(void *);
  void *(*append)(void *, const char *);
  void (*free_list)(void *);
  const char *(*message)(int);
} curl;
static int found;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib", "libcurl.so"};
  void *library = NULL;
  for (size_t at = 0; at < sizeof names / sizeof *names && !library; at++) library = dlopen(names[at], RTLD_NOW);
  if (!library) return;
  int (*global)(long);
  *(void **)&global = dlsym(library, "curl_global_init");
  *(void **)&curl.init = dlsym(library, "curl_easy_init");
  *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
  *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
  *(void **)&curl.getinfo = dlsym(library, "curl_easy_getinfo");
  *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&curl.append = dlsym(library, "curl_slist_append");
  *(void **)&curl.free_list = dlsym(library, "curl_slist_free_all");
  *(void **)&curl.message = dlsym(library, "curl_easy_strerror");
  found = global && curl.init && curl.setopt && curl.perform && curl.getinfo && curl.cleanup && curl.append &&
          curl.free_list && curl.message && global(global_all) == 0;
}

typedef struct {
  ccurl_answer *answer;
  size_t room;
  size_t limit;
} sink;

static size_t take(char *data, size_t one, size_t count, void *given) {
  sink *into = given;
  ccurl_answer *answer = into->answer;
  size_t size = one * count;
  if (size > into->limit - answer->size) return 0;
  if (answer->size + size > into->room) {
    size_t room = (answer->size + size) * 2;
    uint8_t *grown = realloc(answer->body, room);
    if (!grown) return 0;
    answer->body = grown;
    into->room = room;
  }
  memcpy(answer->body + answer->size, data, size);
  answer->size += size;
  return size;
}

ccurl_answer ccurl_post(const char *url, const char *const *headers, const uint8_t *body, size_t size,
                        const char *authorities, long timeout, size_t limit) {
  ccurl_answer answer = {0};
  pthread_once(&once, load);
  answer.has_library = found;
  if (!found) return answer;
  void *handle = curl.init();
  if (!handle) {
    strcpy(answer.reason, "libcurl could not be started");
    return answer;
  }
  sink into = {&answer, 0, limit};
  void *list = NULL;
  for (; *headers; headers++) {
    void *longer = curl.append(list, *headers);
    if (longer) list = longer;
  }
  curl.setopt(handle, option_url, url);
  curl.setopt(handle, option_protocols, (long)protocol_https);
  curl.setopt(handle, option_no_signal, 1L);
  curl.setopt(handle, option_timeout, timeout);
  curl.setopt(handle, option_connect_timeout, timeout);
  curl.setopt(handle, option_headers, list);
  curl.setopt(handle, option_post_fields, (const char *)body);
  curl.setopt(handle, option_post_size, (int64_t)size);
  curl.setopt(handle, option_error_buffer, answer.reason);
  curl.setopt(handle, option_write_function, take);
  curl.setopt(handle, option_write_data, &into);
  if (authorities) curl.setopt(handle, option_ca_file, authorities);
  int status = curl.perform(handle);
  if (status == 0) {
    curl.getinfo(handle, info_status, &answer.status);
    answer.reason[0] = 0;
  } else if (!answer.reason[0]) {
    strncpy(answer.reason, curl.message(status), sizeof answer.reason - 1);
  }
  curl.cleanup(handle);
  curl.free_list(list);
  return answer;
}

void ccurl_free(uint8_t *body) { free(body); }
