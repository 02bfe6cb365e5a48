/* A library with the functions of MAPI for 32-bit processes. */

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED
#endif

#define FUNCTION(name) \
	EXPORTED long name(void); \
	long name(void) { \
		return -1; \
	}

FUNCTION(MAPIInitialize)
FUNCTION(MAPIUninitialize)
FUNCTION(MAPILogonEx)
FUNCTION(MAPIAllocateBuffer)
FUNCTION(MAPIAllocateMore)
FUNCTION(MAPIFreeBuffer)
FUNCTION(MAPIAdminProfiles)
