#pragma once
// The first days of a school: bodies of its commands.

#include <optional>
#include <string>
#include <vector>

#include "app/imports/open_year.h"
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

/// An OpenYear as it is sent: what only some schools need may be left out.
struct YearToOpen {
    std::string title;
    Date starts_on;
    Date ends_on;
    ProgrammeFamily family = ProgrammeFamily::general;
    PeriodKind period_kind = PeriodKind::quarter;
    std::string period_system_title;
    std::vector<Period> periods;
    std::vector<BellSlot> bells;
    std::optional<std::vector<YearPeriods>> more_periods;
    std::optional<std::vector<NamedBells>> more_bells;
};
LETOPIS_DESCRIBE(YearToOpen, title, starts_on, ends_on, family, period_kind, period_system_title,
                 periods, bells, more_periods, more_bells)

struct OpenYearCommand {
    CommandId command_id;
    YearToOpen year;
};
LETOPIS_DESCRIBE(OpenYearCommand, command_id, year)

}  // namespace letopis::http
