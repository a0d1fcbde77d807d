#include "app/imports/brought_dates.h"

#include "domain/calendar/typed_dates.h"
#include "domain/people/people.h"
#include "ports/gathering/school_year.h"

namespace letopis {

std::string words_of(const BroughtPerson& person) {
    const Person named{.last_name = person.name.last_name,
                       .first_name = person.name.first_name,
                       .patronymic = person.name.patronymic};
    return named.full_name();
}

void BroughtDates::check_birth(const BroughtPerson& brought) {
    if (!check_birth_date(brought.birth_date, today_))
        refuse(brought, PeopleColumn::birth_date, *brought.birth_date);
}

void BroughtDates::check_order(const BroughtStudent& student) {
    if (!check_typed_date(student.order_on, "order_on"))
        refuse(student.person, PeopleColumn::order_on, *student.order_on);
}

void BroughtDates::check_enrolment(const BroughtStudent& student, Date enrolled_on,
                                   const SchoolYear& year) {
    if (enrolled_on < year.starts_on || last_day_of(year) < enrolled_on)
        refuse(student.person, PeopleColumn::enrolled_on, enrolled_on,
               ": это не день учебного года " + year.title);
}

void BroughtDates::refuse(const BroughtPerson& brought, PeopleColumn column, Date on,
                          const std::string& because) {
    problems_.add(brought.line, ImportRule::wrong_date,
                  std::string{people_column_title(column)} + " " + on.russian() + ", " +
                      words_of(brought) + because);
}

}  // namespace letopis
