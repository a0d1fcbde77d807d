#include "demo/activities/activity_days.h"

#include <algorithm>
#include <array>

#include "app/activities/form_activity.h"
#include "app/activities/set_regime.h"
#include "app/journal/closing/close_period.h"
#include "app/lessons/keep_lesson_plan.h"
#include "app/lessons/record_lesson.h"
#include "app/marks/record_cell.h"
#include "demo/texts/content_table.h"
#include "ports/gathering/school_year.h"

namespace letopis::demo {
namespace {

constexpr int last_primary_grade = 4;
constexpr int first_talking_grade = 5;
constexpr int last_talking_grade = 7;
constexpr std::size_t group_size = 12;
constexpr std::size_t groups_drawn_from = 2;
constexpr int lesson_minutes = 45;
constexpr int minutes_after_lesson = 6;
constexpr std::array hours_tried{8 * 60 + 30,  12 * 60 + 30, 13 * 60 + 30,
                                 14 * 60 + 15, 15 * 60,      15 * 60 + 45};

/// Topics of content/activities.txt with their forms.
std::vector<ContentRow> rows_of(const std::string& code) {
    std::vector<ContentRow> rows;
    for (const ContentRow& row : table_of("activities.txt"))
        if (row.column(0) == code) rows.push_back(row);
    return rows;
}

std::string topic_of(const std::string& code, int day) {
    const auto rows = rows_of(code);
    return rows[static_cast<std::size_t>(day) % rows.size()].text(2);
}

bool is_taken(std::span<const Lesson> lessons, const std::vector<int>& weekdays, TimeOfDay from,
              TimeOfDay to) {
    return std::any_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
        const int weekday = static_cast<int>(lesson.lesson_on.weekday());
        return lesson.state != LessonState::cancelled &&
               std::find(weekdays.begin(), weekdays.end(), weekday) != weekdays.end() &&
               lesson.starts_at < to && from < lesson.ends_at;
    });
}

/// Lessons of the class and of the groups that draw from it.
Result<std::vector<Lesson>> lessons_around(Reader& reader, StudyGroupId id,
                                           const SchoolYear& year) {
    LETOPIS_TRY(lessons, reader.lessons_of_group(id, year.starts_on, year.ends_on));
    LETOPIS_TRY(split, reader.courses_of_subgroups(id));
    for (const CourseTitle& one : split) {
        LETOPIS_TRY(more,
                    reader.lessons_of_course(one.course.course_id, year.starts_on, year.ends_on));
        lessons.insert(lessons.end(), more.begin(), more.end());
    }
    return lessons;
}

}  // namespace

struct ActivityDays::Hour {
    EmployeeId teacher_id;
    TimeOfDay starts_at;
};

struct ActivityDays::Wanted {
    SubjectKind kind = SubjectKind::extracurricular;
    ActivityReach reach = ActivityReach::group;
    std::string title;
    std::vector<std::size_t> groups;  ///< In the shape.
    std::vector<int> weekdays;
    std::vector<std::string> topic_codes;
    std::string order_no;

    int hours() const { return static_cast<int>(topic_codes.size()); }
};

Result<Done> ActivityDays::form() {
    const auto& shape = school_.plans.shape;
    std::vector<std::size_t> young;
    std::vector<std::size_t> talking;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i].family != ProgrammeFamily::general) continue;
        if (shape[i].grade <= last_primary_grade && young.size() < groups_drawn_from)
            young.push_back(i);
        if (first_talking_grade <= shape[i].grade && shape[i].grade <= last_talking_grade &&
            talking.size() < groups_drawn_from)
            talking.push_back(i);
    }
    if (!talking.empty()) {
        LETOPIS_TRY_DONE(form_one({.reach = ActivityReach::whole_class,
                                   .title = "Разговоры о важном",
                                   .groups = {talking.front()},
                                   .weekdays = {1},
                                   .topic_codes = {"talks"},
                                   .order_no = {}}));
        LETOPIS_TRY_DONE(form_one({.title = "Шахматы",
                                   .groups = talking,
                                   .weekdays = {3},
                                   .topic_codes = {"chess"},
                                   .order_no = "112-у"}));
    }
    if (young.empty()) return Done{};
    return form_one({.kind = SubjectKind::after_school,
                     .title = "ГПД «Солнышко»",
                     .groups = young,
                     .weekdays = {1, 2, 3, 4, 5},
                     .topic_codes = {"walk", "study"},
                     .order_no = "113-у"});
}

/// The first hour at which the classes and one of the candidates are free; says also which days the
/// course has.
Result<std::optional<ActivityDays::Hour>> ActivityDays::free_hour(
    Reader& reader, const Wanted& wanted, const std::vector<EmployeeId>& candidates,
    FormActivity& forming) {
    LETOPIS_TRY(year, find_school_year(reader, school_.current.school_year_id));
    forming.from = year.starts_on;
    forming.to = year.ends_on;
    std::vector<Lesson> of_classes;
    for (const StudyGroupId id : forming.class_ids) {
        LETOPIS_TRY(lessons, lessons_around(reader, id, year));
        of_classes.insert(of_classes.end(), lessons.begin(), lessons.end());
    }
    for (const int minutes : hours_tried) {
        const TimeOfDay from{minutes};
        const TimeOfDay to{minutes + wanted.hours() * lesson_minutes};
        if (is_taken(of_classes, wanted.weekdays, from, to)) continue;
        for (const EmployeeId id : candidates) {
            LETOPIS_TRY(taught, reader.lessons_of_teacher(id, year.starts_on, year.ends_on));
            if (!is_taken(taught, wanted.weekdays, from, to))
                return std::optional{Hour{.teacher_id = id, .starts_at = from}};
        }
    }
    return std::optional<Hour>{};
}

Result<Done> ActivityDays::form_one(const Wanted& wanted) {
    FormActivity forming{.course_id = CourseId::make(desk_.now(), desk_.ids()),
                         .study_group_id = StudyGroupId::make(desk_.now(), desk_.ids()),
                         .kind = wanted.kind,
                         .reach = wanted.reach,
                         .title = wanted.title,
                         .order_no = wanted.order_no};
    std::vector<EmployeeId> candidates;
    for (const std::size_t group : wanted.groups) {
        forming.class_ids.push_back(school_.current.groups[group].study_group_id);
        const std::size_t leader = school_.plans.staff.leader_of(group, TaughtYear::current);
        candidates.push_back(school_.people.teachers[leader]);
    }
    for (const CourseLife& course : school_.current.courses)
        if (course.group == wanted.groups.front() && course.teacher)
            candidates.push_back(school_.teacher_of(course));
    LETOPIS_TRY(hour, desk_.read([&](Reader& reader) {
        return free_hour(reader, wanted, candidates, forming);
    }));
    if (!hour) return Done{};
    forming.teacher_id = hour->teacher_id;
    if (!wanted.order_no.empty()) forming.order_on = forming.from.plus_days(-1);
    for (const int weekday : wanted.weekdays)
        for (int i = 0; i < wanted.hours(); ++i) {
            const int starts = hour->starts_at.minutes + i * lesson_minutes;
            forming.hours.push_back({.weekday = weekday,
                                     .starts_at = {starts},
                                     .ends_at = {starts + lesson_minutes},
                                     .room_title = "каб. 21"});
        }
    ActivityLife life{.course_id = forming.course_id,
                      .teacher_id = forming.teacher_id,
                      .topic_codes = wanted.topic_codes};
    add_members(wanted, life, forming);
    const StudyGroupId group = forming.study_group_id;
    desk_.submit(form_activity(desk_.next_id(), school_.people.deputy, std::move(forming)));
    if (wanted.kind == SubjectKind::after_school)
        LETOPIS_TRY_DONE(keep_regime(group, hour->starts_at));
    LETOPIS_TRY_DONE(read_lessons(life));
    lives_.push_back(std::move(life));
    return Done{};
}

void ActivityDays::add_members(const Wanted& wanted, ActivityLife& life,
                               FormActivity& forming) const {
    const auto& students = school_.plans.population.students;
    const bool is_group = wanted.reach == ActivityReach::group;
    for (std::size_t i = 0; i < students.size(); ++i) {
        const bool is_of_classes = std::find(wanted.groups.begin(), wanted.groups.end(),
                                             students[i].group) != wanted.groups.end();
        if (!is_of_classes || !school_.is_here(i, forming.from)) continue;
        if (is_group && life.members.size() == group_size) return;
        life.members.push_back(i);
        if (is_group) forming.student_ids.push_back(school_.people.students[i]);
    }
}

Result<Done> ActivityDays::keep_regime(StudyGroupId group, TimeOfDay from_hour) {
    const bool before_lessons = from_hour < TimeOfDay{12 * 60};  // Of a class of the second shift.
    AfterSchoolRegimeSet regime{.study_group_id = group};
    for (const ContentRow& row : rows_of(before_lessons ? "regime-morning" : "regime")) {
        const auto times = parts_of(row.column(1), "–");
        const auto from = TimeOfDay::parse(times.front());
        const auto to = TimeOfDay::parse(times.back());
        LETOPIS_CHECK(from && to, "activities.txt has times");
        regime.lines.push_back({.from = *from, .to = *to, .occupation = row.text(2)});
    }
    desk_.submit(set_regime(desk_.next_id(), school_.people.deputy, std::move(regime)));
    return Done{};
}

Result<Done> ActivityDays::read_lessons(ActivityLife& life) {
    return desk_.read([&](Reader& reader) -> Result<Done> {
        const int first_year = school_.plans.first_year_of(TaughtYear::current);
        LETOPIS_TRY(course, find_course(reader, life.course_id));
        LETOPIS_TRY(periods, periods_of(reader, course.course.period_system_id));
        life.periods = std::move(periods);
        LETOPIS_TRY(lessons, reader.lessons_of_course(life.course_id, Date{first_year, 9, 1},
                                                      Date{first_year + 1, 8, 31}));
        for (const Lesson& lesson : lessons)
            life.days[lesson.lesson_on].push_back({.lesson_id = lesson.lesson_id,
                                                   .lesson_on = lesson.lesson_on,
                                                   .slot_no = lesson.slot_no,
                                                   .begins = lesson.begins(),
                                                   .ends = lesson.ends()});
        return Done{};
    });
}

/// On the first day, by who teaches: the forms of its lessons stand in F-24 by it.
void ActivityDays::keep_plan(const ActivityLife& life) {
    KeepLessonPlan plan{.course_id = life.course_id};
    for (const ContentRow& row : rows_of(life.topic_codes.front())) {
        if (row.column(1).empty()) return;
        plan.items.push_back({.section = row.text(1), .title = row.text(2)});
    }
    desk_.submit(keep_lesson_plan(desk_.next_id(), life.teacher_id, std::move(plan)));
}

/// Whose last day is over: nothing but topics was asked for.
void ActivityDays::close_periods(ActivityLife& life, Date on) {
    for (; life.periods_closed < life.periods.size() &&
           life.periods[life.periods_closed].ends_on < on;
         ++life.periods_closed)
        desk_.submit(close_period(desk_.next_id(), life.teacher_id, life.course_id,
                                  life.periods[life.periods_closed].period_id));
}

void ActivityDays::tell_lesson(ActivityLife& life, const LessonLife& lesson, std::size_t hour) {
    const std::string& code = life.topic_codes[hour % life.topic_codes.size()];
    desk_.submit(
        record_lesson(desk_.next_id(), life.teacher_id,
                      {.lesson_id = lesson.lesson_id, .topic = topic_of(code, life.days_held)}));
    for (const std::size_t member : life.members) {
        const DayAbsence* absence = absences_.of(member, lesson.lesson_on);
        if (absence == nullptr || !school_.is_here(member, lesson.lesson_on)) continue;
        desk_.submit(record_cell(desk_.next_id(), life.teacher_id,
                                 {.lesson_id = lesson.lesson_id,
                                  .student_id = school_.people.students[member],
                                  .text = std::string{attendance_letter(absence->status)}}));
    }
}

Result<Done> ActivityDays::tell_day(Date on, Instant until) {
    for (ActivityLife& life : lives_) {
        const auto day = life.days.find(on);
        if (day == life.days.end()) continue;
        for (std::size_t i = 0; i < day->second.size(); ++i) {
            const LessonLife& lesson = day->second[i];
            const Instant moment =
                std::max(desk_.now(), lesson.ends + Span::minutes(minutes_after_lesson));
            if (until < moment) break;
            LETOPIS_TRY_DONE(desk_.go_to(moment));
            if (life.days_held == 0 && i == 0) keep_plan(life);
            close_periods(life, on);
            tell_lesson(life, lesson, i);
        }
        ++life.days_held;
    }
    return Done{};
}

}  // namespace letopis::demo
