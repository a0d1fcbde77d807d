#pragma once
// Sessions as rows of the table `sessions`. All within a transaction of the caller's.

#include "identity/session_book.h"
#include "identity/sql.h"

namespace letopis::identity {

/// The session of a row that has all columns.
KeptSession read_session_row(Query& row);
/// Every session, also those that are over.
Result<std::vector<KeptSession>> read_sessions(Connection& connection);
Result<std::optional<KeptSession>> read_session(Connection& connection, const TokenHash& hash);
Result<Done> keep_session(Connection& connection, const KeptSession& kept);
Result<Done> end_session(Connection& connection, const TokenHash& hash, OrgId org_id);
/// Ends all of a person's sessions but `kept`; all where there is none.
Result<Done> end_sessions_of(Connection& connection, OrgId org_id, PersonId person_id,
                             const TokenHash* kept = nullptr);
/// Ends the eldest of a person's sessions until as many are left as may be; answers which.
Result<std::vector<TokenHash>> end_surplus(Connection& connection, OrgId org_id,
                                           PersonId person_id);
/// Notes their last uses.
Result<Done> tell_uses(Connection& connection, std::vector<KeptSession> sessions);
/// The session's person has a password of his own.
Result<Done> trust_session(Connection& connection, const Session& session, Instant seen_at);
/// Removes the rows of sessions that have been over for a while, whatever use of them some node has
/// not told yet.
Result<Done> end_old_sessions(Connection& connection, Instant now);

}  // namespace letopis::identity
