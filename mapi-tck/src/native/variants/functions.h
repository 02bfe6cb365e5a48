/* The functions of MAPI, each of which answers ANSWER. */

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED
#endif

#define FUNCTION(name) \
	EXPORTED long name(void); \
	long name(void) { \
		return ANSWER; \
	}

FUNCTION(MAPIInitialize)
FUNCTION(MAPIUninitialize)
FUNCTION(MAPILogonEx)
FUNCTION(MAPIAllocateBuffer)
FUNCTION(MAPIAllocateMore)
FUNCTION(MAPIFreeBuffer)
FUNCTION(MAPIAdminProfiles)
