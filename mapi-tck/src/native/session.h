#ifndef MAPI4J_SESSION_H
#define MAPI4J_SESSION_H

#include "judge.h"

/* Violations for sessions that were not logged off, and for a working directory that was not restored. */
void session_judge(const char *when);
/* Changes the working directory, which the client must restore. */
void session_move_away(void);

#endif
