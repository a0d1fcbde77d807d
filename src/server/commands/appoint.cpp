#include <cstdio>

#include "app/people/assign_class_teacher.h"
#include "app/people/assign_role.h"
#include "base/text.h"
#include "domain/access/role_scopes.h"
#include "server/commands/commands.h"
#include "server/holdings.h"
#include "server/opened_school.h"
#include "server/person_in_words.h"

namespace letopis {
namespace {

/// What the order says, in ids of the school.
struct Appointment {
    PersonId director_id;  ///< Who signed the order.
    PersonId person_id;
    std::optional<StudyGroupId> study_group_id;  ///< Of a class teacher.
};

Result<PersonId> find_director(Reader& reader, Date on) {
    LETOPIS_TRY(persons, reader.persons());
    for (const Person& person : persons) {
        LETOPIS_TRY(roles, reader.roles_of(person.person_id));
        for (const RoleAssignment& role : roles)
            if (role.role == AppointedRole::director && role.valid_from <= on &&
                (!role.valid_to || on <= *role.valid_to))
                return person.person_id;
    }
    return invalid("person", "В организации сейчас нет директора: назначать некому.");
}

/// The class of this title in the school year of the day.
Result<StudyGroupId> find_class(Reader& reader, const std::string& title, Date on) {
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years) {
        if (on > year.ends_on) continue;
        LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
        for (const StudyGroup& group : groups)
            if (group.parent_group_ids.empty() &&
                fold_for_search(group.title) == fold_for_search(title))
                return group.study_group_id;
    }
    return invalid("class",
                   "Нет класса «" + title + "». Напишите, как в журнале, с кавычками: 7 «Б».");
}

Result<Appointment> read_appointment(Reader& reader, const AppointWords& words, Date from) {
    LETOPIS_TRY(director_id, find_director(reader, from));
    LETOPIS_TRY(person_id, find_person(reader, words.person));
    Appointment appointment{.director_id = director_id, .person_id = person_id};
    if (words.class_title.empty()) return appointment;
    LETOPIS_TRY(study_group_id, find_class(reader, words.class_title, from));
    appointment.study_group_id = study_group_id;
    return appointment;
}

Result<Date> first_day(const AppointWords& words, Date today) {
    if (words.from.empty()) return today;
    if (const auto day = Date::parse(words.from)) return *day;
    return invalid("from", "Дата пишется как 2026-11-24.");
}

}  // namespace

Result<Done> appoint(const AppointWords& words) {
    const auto role = parse_enum<AppointedRole>(words.role);
    if (role.has_value() != !words.role.empty() || words.role.empty() == words.class_title.empty())
        return invalid("role",
                       "Укажите одно: --role deputy, archivist, journal_admin, clerk, "
                       "scheduler, director или --class «класс».");
    if (role && needs_scope(*role))
        return invalid("role",
                       "Эту должность назначают на группы или предметы: «Люди», карточка "
                       "работника, «Назначить».");
    const SystemClock clock;
    SystemRandom random;
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    LETOPIS_TRY(school, OpenedSchool::open(files, clock, random));
    const Instant now = clock.now();
    LETOPIS_TRY(from, first_day(words, moscow_date(now)));
    LETOPIS_TRY(appointment, school.store->readers().read([&](Reader& reader) {
        return read_appointment(reader, words, from);
    }));
    const CommandId command_id = CommandId::make(now, random);
    LETOPIS_TRY_DONE(school.store->writer().append(
        role ? assign_role(command_id, appointment.director_id,
                           {.person_id = appointment.person_id,
                            .role = *role,
                            .valid_from = from,
                            .basis = words.basis})
             : assign_class_teacher(command_id, appointment.director_id,
                                    {.study_group_id = *appointment.study_group_id,
                                     .teacher_id = appointment.person_id,
                                     .valid_from = from})));
    LETOPIS_TRY_DONE(school.store->close());
    std::printf("Назначение записано: %s, с %s.\n", words.person.c_str(), from.russian().c_str());
    return Done{};
}

}  // namespace letopis
