#include "app/reports/open_teacher_hours.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "domain/statements/fulfilment.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/form_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr int months_of_year = 12;

std::vector<Date> months_from(Date first) {
    std::vector<Date> months;
    Date month{first.year(), first.month(), 1};
    for (int i = 0; i < months_of_year; ++i) {
        months.push_back(month);
        const Date next = month.plus_days(31);
        month = Date{next.year(), next.month(), 1};
    }
    return months;
}

/// Where a day stands among the months, which follow each other.
std::optional<std::size_t> month_of(const std::vector<Date>& months, Date on) {
    for (std::size_t i = 0; i < months.size(); ++i)
        if (months[i].year() == on.year() && months[i].month() == on.month()) return i;
    return std::nullopt;
}

bool is_held(const Lesson& lesson, Instant now) {
    return lesson.state != LessonState::cancelled && lesson.begins() <= now;
}

class YearLook {
public:
    YearLook(Reader& reader, const SchoolYear& year, Instant now, TeacherHours& view)
        : reader_{reader}, year_{year}, now_{now}, view_{view} {}

    Result<Done> fill() {
        const EmployeeId id = view_.teacher_id;
        LETOPIS_TRY(lessons, reader_.lessons_of_teacher(id, year_.starts_on, last_day_of(year_)));
        for (Lesson& lesson : lessons)
            if (is_held(lesson, now_) && lesson.held_by() == id)
                held_[lesson.course_id].push_back(std::move(lesson));
        LETOPIS_TRY(titles, reader_.courses_of_teacher(id, year_.school_year_id));
        std::set<CourseId> his;
        for (const CourseTitle& title : titles)
            if (his.insert(title.course.course_id).second)
                LETOPIS_TRY_DONE(add_course(title, true));
        for (const auto& [course_id, given] : held_)
            if (!his.contains(course_id)) {
                LETOPIS_TRY(title, find_course(reader_, course_id));
                LETOPIS_TRY_DONE(add_course(title, false));
            }
        std::stable_sort(view_.courses.begin(), view_.courses.end(),
                         [](const YearOfCourse& a, const YearOfCourse& b) {
                             return std::tuple{!a.is_his, sort_key(a.subject_title),
                                               sort_key(a.study_group_title)} <
                                    std::tuple{!b.is_his, sort_key(b.subject_title),
                                               sort_key(b.study_group_title)};
                         });
        add_totals();
        return Done{};
    }

private:
    Result<Done> add_course(const CourseTitle& title, bool is_his) {
        const int each = hours_of_lesson(title);
        YearOfCourse course{.course_id = title.course.course_id,
                            .subject_title = title.subject.title,
                            .study_group_title = title.study_group.title,
                            .is_his = is_his};
        course.months.resize(view_.months.size());
        LETOPIS_TRY(periods, periods_of(reader_, title.course.period_system_id));
        for (const Period& period : periods) course.periods.push_back({period.title, 0});
        for (const Lesson& lesson : held_[course.course_id])
            if (lesson.topic.empty())
                course.unrecorded += each;
            else
                add_lesson(lesson, each, periods, course);
        if (is_his) LETOPIS_TRY_DONE(add_plan(title, each, course));
        view_.courses.push_back(std::move(course));
        return Done{};
    }

    void add_lesson(const Lesson& lesson, int each, const std::vector<Period>& periods,
                    YearOfCourse& course) const {
        const auto month = month_of(view_.months, lesson.lesson_on);
        if (!month) return;
        course.months[*month] += each;
        course.own += each;
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].covers(lesson.lesson_on)) course.periods[i].hours += each;
    }

    /// VOC-08: «Hours given + remaining = plan for each discipline».
    Result<Done> add_plan(const CourseTitle& title, int each, YearOfCourse& course) const {
        const Date last = last_day_of(year_);
        LETOPIS_TRY(lessons, reader_.lessons_of_course(course.course_id, year_.starts_on, last));
        const LessonCount count = count_lessons(lessons, year_.starts_on, last, now_);
        const int planned =
            title.course.planned_lessons > 0 ? title.course.planned_lessons : count.planned;
        course.plan = planned * each;
        course.by_others = count.given * each - course.own;
        course.remaining = course.plan - course.own - course.by_others;
        return Done{};
    }

    void add_totals() {
        view_.month_totals.resize(view_.months.size());
        for (const YearOfCourse& course : view_.courses) {
            for (std::size_t i = 0; i < course.months.size(); ++i)
                view_.month_totals[i] += course.months[i];
            view_.plan += course.plan;
            view_.own += course.own;
            view_.by_others += course.by_others;
            view_.remaining += course.remaining;
            view_.unrecorded += course.unrecorded;
        }
    }

    Reader& reader_;
    const SchoolYear& year_;
    Instant now_;
    TeacherHours& view_;
    std::map<CourseId, std::vector<Lesson>> held_;  ///< By him, as the month's sheet counts.
};

std::string periods_text(const YearOfCourse& course) {
    std::string text;
    for (const HoursOfPeriod& period : course.periods)
        if (period.hours > 0)
            text +=
                (text.empty() ? "" : "; ") + period.title + " — " + std::to_string(period.hours);
    return text;
}

FormTable table_of(const TeacherHours& view) {
    FormTable table{.columns = {{.title = "Дисциплина", .width = 40, .share = 2},
                                {.title = "Группа", .width = 18},
                                {.title = "План", .width = 12, .align = centred}},
                    .empty = "Часов в этом году нет."};
    for (const Date month : view.months)
        table.columns.push_back({.group = "Дано по месяцам",
                                 .title = std::to_string(month.month()),
                                 .width = 8,
                                 .align = centred});
    for (const char* title : {"Дано", "Другими", "Осталось"})
        table.columns.push_back({.title = title, .width = 15, .align = centred});
    table.columns.push_back({.title = "По периодам", .width = 34, .share = 1});
    for (const YearOfCourse& course : view.courses) {
        FormRow row{course.subject_title + (course.is_his ? "" : " (замена)"),
                    course.study_group_title, course.is_his ? std::to_string(course.plan) : ""};
        for (const int hours : course.months) row.push_back(few_text(hours));
        row.push_back(std::to_string(course.own));
        row.push_back(few_text(course.by_others));
        row.push_back(course.is_his ? std::to_string(course.remaining) : "");
        row.push_back(periods_text(course));
        table.rows.push_back(std::move(row));
    }
    FormRow all{"Итого", "", std::to_string(view.plan)};
    for (const int hours : view.month_totals) all.push_back(few_text(hours));
    all.insert(all.end(), {std::to_string(view.own), few_text(view.by_others),
                           std::to_string(view.remaining), ""});
    table.totals.push_back(std::move(all));
    return table;
}

}  // namespace

Result<TeacherHours> open_teacher_hours(Reader& reader, const Standing& standing,
                                        const TeacherHoursSearch& search, Instant now) {
    const EmployeeId teacher_id = search.teacher_id.value_or(standing.person_id);
    const bool is_own = teacher_id == standing.person_id && standing.has(Role::subject_teacher);
    if (!is_own) LETOPIS_TRY_DONE(check_access(standing, Action::read_school, Target{}));
    LETOPIS_TRY(person, reader.person(teacher_id));
    if (!person) return RefusalCode::not_found;
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, search.school_year_id ? find_school_year(reader, *search.school_year_id)
                                            : school_year_on(reader, today));
    TeacherHours view{.teacher_id = teacher_id,
                      .teacher = person->full_name(),
                      .school_year_id = year.school_year_id,
                      .school_year_title = year.title,
                      .today = today,
                      .months = months_from(year.starts_on)};
    LETOPIS_TRY(years, reader.school_years());
    for (auto one = years.rbegin(); one != years.rend(); ++one)
        view.school_years.push_back({one->school_year_id, one->title});
    LETOPIS_TRY_DONE(YearLook(reader, year, now, view).fill());
    return view;
}

Result<TableForm> open_teacher_hours_form(Reader& reader, const Standing& standing,
                                          const TeacherHoursSearch& search, Instant now) {
    LETOPIS_TRY(view, open_teacher_hours(reader, standing, search, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    TableForm form{.name = "Учёт часов " + view.teacher + ", " + view.school_year_title,
                   .organization_full_name = facts.organization_full_name,
                   .title = "УЧЁТ ЧАСОВ ПРЕПОДАВАТЕЛЯ",
                   .period = view.teacher + ", " + view.school_year_title + " учебный год",
                   .lines = {"По состоянию на " + view.today.russian()},
                   .tables = {table_of(view)},
                   .notes = {"Часы академические: пара группы СПО — 2 часа. Считаются занятия, "
                             "которые проведены и записаны в журнал."},
                   .signatures = {{FormSigner::teacher, ""}, {FormSigner::deputy, facts.deputy}}};
    return form;
}

}  // namespace letopis
