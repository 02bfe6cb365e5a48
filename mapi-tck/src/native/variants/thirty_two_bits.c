/* A library with the functions of MAPI for 32-bit processes. */

#define ANSWER -1
#include "functions.h"
