#pragma once
// Dates of a people file: refused where the form of a person or of an order would refuse them.

#include <optional>
#include <string>

#include "base/time.h"
#include "domain/calendar/calendar.h"
#include "exchange/csv/people_file.h"
#include "exchange/problem.h"

namespace letopis {

/// "Ёлкина Вера Ильинична": how problems name somebody of a file.
std::string words_of(const BroughtPerson& person);

/// Adds ImportRule::wrong_date with the line, the column and the person to `problems`, which
/// outlives it. A date that is not there is right.
class BroughtDates {
public:
    BroughtDates(Date today, Problems& problems) : today_{today}, problems_{problems} {}

    /// typed_dates.h: check_birth_date.
    void check_birth(const BroughtPerson& brought);
    /// typed_dates.h: check_typed_date.
    void check_order(const BroughtStudent& student);
    /// A day of the school year.
    void check_enrolment(const BroughtStudent& student, Date enrolled_on, const SchoolYear& year);

private:
    void refuse(const BroughtPerson& brought, PeopleColumn column, Date on,
                const std::string& because = {});

    Date today_;
    Problems& problems_;
};

}  // namespace letopis
