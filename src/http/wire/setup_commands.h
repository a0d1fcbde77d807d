#pragma once
// The first days of a school: bodies of its commands.

#include <string>

#include "base/describe.h"
#include "base/id.h"

namespace letopis::http {

struct FoundingView {
    bool is_open = false;  ///< There is no school yet.
};
LETOPIS_DESCRIBE(FoundingView, is_open)

/// Who founds the organisation of this server, and what it is called.
struct FoundingCommand {
    std::string code;  ///< One-time, printed by the server.
    std::string full_name;
    std::string short_name;
    std::string address;
    std::string log_origin;  ///< Name of the ledger; empty: made of the short name.
    std::string last_name;   ///< Of the director.
    std::string first_name;
    std::string patronymic;
    std::string basis;  ///< Of the appointment.
    std::string login;
    std::string password;
};
LETOPIS_DESCRIBE(FoundingCommand, code, full_name, short_name, address, log_origin, last_name,
                 first_name, patronymic, basis, login, password)

}  // namespace letopis::http
