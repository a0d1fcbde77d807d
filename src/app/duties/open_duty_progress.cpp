#include "app/duties/open_duty_progress.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "app/duties/duty_calendar.h"
#include "base/text.h"
#include "ports/gathering/names.h"

namespace letopis {
namespace {

/// Who holds which role, and which systems of periods he has in it.
using Holders = std::map<Role, std::map<PersonId, std::set<PeriodSystemId>>>;

struct Post {
    AppointedRole appointed;
    Role role;
};
constexpr std::array posts{Post{AppointedRole::director, Role::director},
                           Post{AppointedRole::deputy, Role::deputy},
                           Post{AppointedRole::archivist, Role::archivist},
                           Post{AppointedRole::journal_admin, Role::journal_admin},
                           Post{AppointedRole::clerk, Role::clerk},
                           Post{AppointedRole::scheduler, Role::scheduler},
                           Post{AppointedRole::section_head, Role::section_head},
                           Post{AppointedRole::department_head, Role::department_head},
                           Post{AppointedRole::training_master, Role::training_master},
                           Post{AppointedRole::medic, Role::medic},
                           Post{AppointedRole::counsellor, Role::counsellor}};

/// Who holds which role on that day.
Result<Holders> holders_on(Reader& reader, const SchoolYear& year, Date on) {
    Holders holders;
    for (const Post& post : posts) {
        LETOPIS_TRY(people, reader.holders(post.appointed, on));
        for (const PersonId id : people) holders[post.role][id];
    }
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
        for (const CourseTitle& title : titles)
            for (const CourseTeacher& teacher : title.teachers)
                if (teacher.covers(on))
                    holders[Role::subject_teacher][teacher.teacher_id].insert(
                        title.course.period_system_id);
        LETOPIS_TRY(leads, reader.class_teachers(group.study_group_id));
        for (const ClassTeacher& lead : leads)
            if (lead.valid_from <= on && (!lead.valid_to || on <= *lead.valid_to))
                holders[Role::class_teacher][lead.teacher_id].insert(group.period_system_id);
    }
    return holders;
}

/// How far one person is with what is due in one role.
Result<DutyPerson> progress_of(Reader& reader, PersonId person_id, Role role,
                               const std::vector<DatedDuty>& due, Date from, Date to) {
    LETOPIS_TRY(name, short_name(reader, person_id));
    DutyPerson person{.person_id = person_id,
                      .name = std::move(name),
                      .role = role,
                      .due = static_cast<int>(due.size())};
    LETOPIS_TRY(ticks, reader.duty_ticks(person_id, from, to));
    for (const DutyTick& tick : ticks)
        person.done += tick.is_done && std::any_of(due.begin(), due.end(), [&](const auto& one) {
                           return one.due_on == tick.due_on && one.duty->code == tick.code;
                       });
    return person;
}

}  // namespace

Result<DutyProgress> open_duty_progress(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::decide_council, {}));
    const Date today = moscow_date(now);
    DutyProgress view{.from_on = Week::of(today).monday.plus_days(-7), .to_on = today};
    LETOPIS_TRY(season, duty_season(reader, today));
    LETOPIS_TRY(holders, holders_on(reader, season.calendar.school_year, today));
    for (const auto& [role, people] : holders) {
        if (people.empty()) continue;
        DutyRole shown{.role = role, .role_title = std::string{role_title(role)}};
        for (const auto& [person_id, systems] : people) {
            const auto due = duties_between(
                std::array{role}, calendar_of(season, {{role, systems}}), view.from_on, today);
            LETOPIS_TRY(person, progress_of(reader, person_id, role, due, view.from_on, today));
            shown.due += person.due;
            shown.done += person.done;
            shown.people.push_back(std::move(person));
        }
        std::sort(shown.people.begin(), shown.people.end(),
                  [](const DutyPerson& one, const DutyPerson& other) {
                      return sort_key(one.name) < sort_key(other.name);
                  });
        view.roles.push_back(std::move(shown));
    }
    return view;
}

}  // namespace letopis
