/* How the bindings ask the stand-in, which runs beside the program. */
#ifndef CK_H
#define CK_H
#include <wchar.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifndef __OBJC__
typedef int BOOL;
#endif
#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif
void ck_new(const char *kind);
void ck_delete(long id);
/* `types` says what follows: s a string, i an integer, b a boolean, o an object's number. */
void ck_ask(long id, const char *command, const char *member, const char *types, ...);
void ck_ask_wide(long id, const char *command, const char *member, const char *types, ...);
/* What the last answer was. */
const char *ck_string(void);
const wchar_t *ck_wide_string(void);
int ck_int(void);
long ck_object(void);
#ifdef __cplusplus
}
#endif
#endif
