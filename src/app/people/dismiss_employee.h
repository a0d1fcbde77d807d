#pragma once
// dismiss_employee: who leaves the school loses on one day all that he was in it (SEC-11).

#include <string>

#include "domain/access/access.h"
#include "domain/people/people.h"
#include "ports/writer.h"

namespace letopis {

struct DismissEmployee {
    EmployeeId employee_id;
    Date last_day;
    std::string basis;  ///< The order: number and date.
};

/// Ends his appointments, the leading of classes and the teaching of courses that go on after
/// `last_day`; his lessons from the day after belong to nobody («вакансия»). What is closed stays
/// as it is. The decision refuses as the second lock (appoint); `not_found` for an unknown person;
/// `order_required`, `text_too_long`; `invalid_value` for the only director, as check_typed_date;
/// `dates_out_of_order` for what begins after that day. Nothing to end: success without an entry.
Command dismiss_employee(CommandId command_id, PersonId actor_id, DismissEmployee dismissal);

/// Whether he worked here and has left (SEC-11): of what he held something was ended by an order
/// before that day, and nothing stands. Who has been given nothing yet has not left, nor has a
/// teacher between two school years, nor a family. An inspector is out on every day that his visit
/// does not cover. `standing`: his on that day.
Result<bool> has_left(Reader& reader, const Standing& standing, Date on);

}  // namespace letopis
