#pragma once
// People (люди): found, shown as cards and lists, taken away as tables; their passwords.

#include <optional>
#include <string>

#include "app/office/find_people.h"
#include "app/office/open_groups.h"
#include "app/office/open_person_card.h"
#include "app/office/open_roster.h"
#include "app/office/open_staff.h"
#include "app/office/open_subgroups.h"
#include "app/people/issue_password.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"

namespace letopis::http {

struct PeoplePlace {
    std::optional<std::string> letters;
    std::optional<PersonKind> kind;
};
LETOPIS_DESCRIBE(PeoplePlace, letters, kind)

struct PersonPlace {
    PersonId person_id;
};
LETOPIS_DESCRIBE(PersonPlace, person_id)

void show_people(Call& call, const PeoplePlace& place, Later<FoundPeople> later);
void show_person_card(Call& call, const PersonPlace& place, Later<PersonCard> later);
void show_account(Call& call, const PersonPlace& place, Later<AccountCard> later);
void give_password(Call& call, const PersonPlace& place, Later<PasswordSlip> later);
void show_groups(Call& call, Later<OfficeGroups> later);
void show_roster(Call& call, const GroupPlace& place, Later<Roster> later);
void export_roster(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_roster_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void show_subgroups(Call& call, const GroupPlace& place, Later<ClassSubgroups> later);
void export_subgroups(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_subgroups_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void show_staff(Call& call, Later<Staff> later);
void export_staff(Call& call, Later<CsvFile> later);
void export_staff_workbook(Call& call, Later<XlsxFile> later);

}  // namespace letopis::http
