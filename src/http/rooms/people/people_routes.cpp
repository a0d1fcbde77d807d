#include "http/rooms/people/people_routes.h"

#include "http/rooms/on_worker.h"
#include "http/rooms/people/people_tables.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening_roster(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_roster(reader, standing, place.study_group_id, now);
    };
}

auto opening_subgroups(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_subgroups(reader, standing, place.study_group_id, now);
    };
}

AccountLook look_of(Call& call, const PersonPlace& place) {
    return {
        .standing = call.standing(), .org_id = call.school().org_id, .person_id = place.person_id};
}

}  // namespace

void show_people(Call& call, const PeoplePlace& place, Later<FoundPeople> later) {
    open_on_worker(
        call, later,
        [search = PeopleSearch{.letters = place.letters.value_or(""), .kind = place.kind}](
            Reader& reader, const Standing& standing, Instant now) {
            return find_people(reader, standing, search, now);
        });
}

void show_person_card(Call& call, const PersonPlace& place, Later<PersonCard> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_person_card(reader, standing, place.person_id, now);
    });
}

void show_account(Call& call, const PersonPlace& place, Later<AccountCard> later) {
    on_worker(call, later,
              [&school = call.school(), &context = call.context(), look = look_of(call, place),
               now = call.now(), later] {
                  auto card = open_account_card(school.readers, context.accounts, look, now);
                  later([card = std::move(card)] { return card; });
              });
}

void give_password(Call& call, const PersonPlace& place, Later<PasswordSlip> later) {
    on_worker(
        call, later,
        [&school = call.school(), &context = call.context(), look = look_of(call, place), later] {
            auto slip = issue_password(school.readers, context.accounts, look, context.clock,
                                       context.random);
            later([slip = std::move(slip)] { return slip; });
        });
}

void show_groups(Call& call, Later<OfficeGroups> later) {
    open_on_worker(call, later, open_groups);
}

void show_roster(Call& call, const GroupPlace& place, Later<Roster> later) {
    open_on_worker(call, later, opening_roster(place));
}

void export_roster(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_roster(place), roster_table));
}

void export_roster_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_roster(place), roster_table));
}

void show_subgroups(Call& call, const GroupPlace& place, Later<ClassSubgroups> later) {
    open_on_worker(call, later, opening_subgroups(place));
}

void export_subgroups(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_subgroups(place), subgroups_table));
}

void export_subgroups_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_subgroups(place), subgroups_table));
}

void show_staff(Call& call, Later<Staff> later) { open_on_worker(call, later, open_staff); }

void export_staff(Call& call, Later<CsvFile> later) {
    send_csv(call, later, as_list(open_staff, staff_table));
}

void export_staff_workbook(Call& call, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(open_staff, staff_table));
}

}  // namespace letopis::http
