/* A library with the functions of MAPI that needs another library, which is not there. */

#if defined(_WIN32)
__declspec(dllimport)
#endif
int mapi4jNotMapi(void);

#define ANSWER mapi4jNotMapi()
#include "functions.h"
