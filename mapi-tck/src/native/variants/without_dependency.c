/* A library with the functions of MAPI that needs another library, which is not there. */

#if defined(_WIN32)
#define IMPORTED __declspec(dllimport)
#define EXPORTED __declspec(dllexport)
#else
#define IMPORTED
#define EXPORTED
#endif

IMPORTED int mapi4jNotMapi(void);

#define FUNCTION(name) \
	EXPORTED long name(void); \
	long name(void) { \
		return mapi4jNotMapi(); \
	}

FUNCTION(MAPIInitialize)
FUNCTION(MAPIUninitialize)
FUNCTION(MAPILogonEx)
FUNCTION(MAPIAllocateBuffer)
FUNCTION(MAPIAllocateMore)
FUNCTION(MAPIFreeBuffer)
FUNCTION(MAPIAdminProfiles)
