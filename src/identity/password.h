#pragma once
// Password (пароль): kept as Argon2id, which costs an attacker with the file 19 MiB and some
// milliseconds for every guess.

#include <string>

#include "base/result.h"
#include "crypto/secret.h"
#include "ports/accounts.h"

namespace letopis::identity {

/// The hash with its salt and costs, as libsodium writes it. Takes some 15 ms.
std::string hash_password(const Secret& password);
/// Whether it is the password of the hash. Takes as long for any password.
bool is_password(const std::string& hash, const Secret& password);
/// A hash that no password has: so an unknown login takes as long as a wrong password.
const std::string& nobodys_hash();

/// Refuses `password_too_short` by the length that is due to the kind; `text_too_long`.
Result<Done> check_new_password(const Secret& password, SessionKind kind);

}  // namespace letopis::identity
