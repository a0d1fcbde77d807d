// What is permitted to whom (requirements b.2), and what roles are called.
#include <array>

#include "domain/access/access.h"

namespace letopis {
namespace {

using enum Relation;

// The law (requirements b.2). Journals are written by who teaches the course, and by nobody else:
// neither the director nor the deputy puts a mark. Two may close, two decide, one keeps.
// Who heads a section or a department, and a training master, has his groups or subjects only.
// An inspector reads what his visit names and leaves remarks on it: he writes nothing else.
// A deputy of a part of the school reads the rest of it, and neither decides nor prints there.
constexpr std::array reads_journal{
    directs,       deputises,        administers,        teaches, leads, inspects,
    heads_section, heads_department, deputises_elsewhere};
constexpr std::array writes_journal{teaches};
constexpr std::array closes_course{deputises, teaches};
constexpr std::array reads_class{directs, deputises, administers,        clerks,
                                 leads,   inspects,  deputises_elsewhere};
constexpr std::array heads_school{directs, deputises};
constexpr std::array reads_diary{directs,     deputises,          teaches, leads, is_self,
                                 is_guardian, deputises_elsewhere};
constexpr std::array gives_notice{is_self, is_guardian};
// What excuses an absence may speak of health: those who only teach are told the cause of the day.
constexpr std::array keeps_the_excuses{directs, deputises, leads};
constexpr std::array reads_school{directs, deputises, administers, inspects};
constexpr std::array makes_remarks{directs, deputises, inspects, heads_department};
constexpr std::array reads_archive{directs, deputises, keeps_archive, inspects};
constexpr std::array keeps_the_archive{directs, keeps_archive};
constexpr std::array reads_documents{directs, deputises, keeps_archive, clerks, leads, inspects};
constexpr std::array keeps_people{directs, deputises, administers, clerks};
constexpr std::array appoints{directs};
constexpr std::array keeps_modes{directs, deputises, clerks};
// Who orders that a closed year is opened is not who opens it (JRN-15).
constexpr std::array orders_reopening{directs};
constexpr std::array reopens_class{deputises};
constexpr std::array plans_works{directs, deputises, administers, teaches};
constexpr std::array keeps_achievements{directs, deputises, teaches, leads};
constexpr std::array keeps_the_practice{directs, deputises, leads, trains};
constexpr std::array assesses_practice{teaches, leads, trains};
constexpr std::array writes_own_diary{is_self};
constexpr std::array administers_school{directs, deputises, administers};
constexpr std::array keeps_the_regime{directs, deputises, administers, teaches};
constexpr std::array assesses_behaviour{deputises, leads};
constexpr std::array keeps_exams{directs, deputises, clerks};
constexpr std::array keeps_visits{directs, clerks};
constexpr std::array keeps_the_timetable{directs, deputises, administers, schedules};
constexpr std::array reads_changes{directs, deputises, administers, inspects, schedules};
constexpr std::array accounts_absences{directs, deputises, leads, trains};
constexpr std::array reads_attestation{directs, deputises, leads, heads_section,
                                       deputises_elsewhere};
constexpr std::array heads_sessions{directs, deputises, heads_section};
// The medic writes what excuses and exempts; the sheet of health is nobody else's (SEC-03).
constexpr std::array registers_excuses{directs, deputises, leads, trains, tends};
constexpr std::array grants_exemptions{directs, deputises, leads, tends};
constexpr std::array keeps_the_health{tends};
constexpr std::array reads_care{cares_for};

}  // namespace

std::string_view role_title(Role role) {
    switch (role) {
        case Role::director:
            return "директор";
        case Role::deputy:
            return "заместитель директора";
        case Role::archivist:
            return "ответственный за архив";
        case Role::journal_admin:
            return "администратор журнала";
        case Role::clerk:
            return "делопроизводитель";
        case Role::subject_teacher:
            return "учитель";
        case Role::class_teacher:
            return "классный руководитель";
        case Role::student:
            return "обучающийся";
        case Role::guardian:
            return "родитель (законный представитель)";
        case Role::inspector:
            return "проверяющий";
        case Role::scheduler:
            return "диспетчер расписания";
        case Role::section_head:
            return "заведующий отделением";
        case Role::department_head:
            return "руководитель методобъединения (методист)";
        case Role::training_master:
            return "мастер производственного обучения";
        case Role::medic:
            return "медицинский работник";
        case Role::counsellor:
            return "социальный педагог, психолог";
    }
    return "";
}

namespace {

/// Of the chapters of a school year.
std::span<const Relation> permitted_in_a_year(Action action) {
    switch (action) {
        case Action::keep_modes:
            return keeps_modes;
        case Action::order_reopening:
            return orders_reopening;
        case Action::reopen_class:
            return reopens_class;
        case Action::plan_works:
            return plans_works;
        case Action::keep_achievements:
            return keeps_achievements;
        case Action::keep_practice:
            return keeps_the_practice;
        case Action::assess_practice:
            return assesses_practice;
        case Action::write_practice_day:
            return writes_own_diary;
        case Action::keep_regime:
            return keeps_the_regime;
        case Action::assess_behaviour:
            return assesses_behaviour;
        case Action::keep_exams:
            return keeps_exams;
        case Action::account_absences:
            return accounts_absences;
        case Action::read_attestation:
            return reads_attestation;
        case Action::plan_attestation:
        case Action::admit_graduates:
        case Action::direct_retakes:
            return heads_sessions;
        case Action::register_excuses:
            return registers_excuses;
        case Action::grant_exemptions:
            return grants_exemptions;
        case Action::keep_health:
            return keeps_the_health;
        case Action::read_under_care:
            return reads_care;
        default:
            return {};
    }
}

}  // namespace

std::span<const Relation> permitted(Action action) {
    switch (action) {
        case Action::read_journal:
            return reads_journal;
        case Action::write_journal:
        case Action::confirm_results:
            return writes_journal;
        case Action::close_course:
            return closes_course;
        case Action::read_class:
            return reads_class;
        case Action::decide_council:
        case Action::close_class:
        case Action::decide_corrections:
        case Action::decide_appeals:
        case Action::defer_attestation:
        case Action::keep_finals:
            return heads_school;
        case Action::make_remarks:
            return makes_remarks;
        case Action::read_diary:
            return reads_diary;
        case Action::read_school:
            return reads_school;
        case Action::read_archive:
            return reads_archive;
        case Action::keep_archive:
            return keeps_the_archive;
        case Action::read_documents:
            return reads_documents;
        case Action::keep_people:
            return keeps_people;
        case Action::appoint:
            return appoints;
        case Action::keep_policies:
        case Action::keep_calendar:
        case Action::form_courses:
            return administers_school;
        case Action::keep_timetable:
            return keeps_the_timetable;
        case Action::read_changes:
            return reads_changes;
        case Action::give_notice:
        case Action::file_appeal:
            return gives_notice;
        case Action::keep_excuses:
            return keeps_the_excuses;
        case Action::keep_visits:
            return keeps_visits;
        default:
            return permitted_in_a_year(action);
    }
}

}  // namespace letopis
