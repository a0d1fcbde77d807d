#pragma once
// Passes (пропуска): sessions that are opened beforehand for people of a made city. Signing in
// costs 15 ms of Argon2id on purpose; fifty thousand families would take the machine a quarter of
// an hour. Here nobody has a password: their accounts cannot be signed in to, only the sessions
// written here are good, and only on the machine that has the file.

#include <string>
#include <vector>

#include "base/random.h"
#include "base/result.h"
#include "identity/records.h"
#include "load/cast.h"
#include "ports/accounts.h"

namespace letopis::load {

struct Visitor {
    OrgId org_id = 0;
    PersonId person_id;
};

/// Opens a session for each, in order, in the file of accounts, which it makes if it is not there.
/// The sessions are of the long kind, of families: a run may come days after the making. No server
/// may have the file open.
Result<std::vector<Pass>> open_passes(const identity::Place& place,
                                      const std::vector<Visitor>& visitors, Instant now,
                                      RandomSource& random);

}  // namespace letopis::load
