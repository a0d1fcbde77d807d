#include "demo/life/practice.h"

#include <algorithm>
#include <array>

#include "app/practice/assess_practice.h"
#include "app/practice/assign_practice.h"
#include "demo/practice/diaries.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis::demo {
namespace {

constexpr int days_of_practice = 13;  ///< Two weeks, Monday to Saturday.
constexpr int hours_of_day = 6;       ///< Monday to Friday.
constexpr std::size_t sheets_filled = 2;

struct PracticeBase {
    const char* title;
    const char* lead;
    const char* order_no;
    int days_before_today;
};
/// At the first the practice is over, at the second it goes on.
constexpr std::array bases{
    PracticeBase{"ООО «Городские информационные системы»", "Ларин П. С., ведущий разработчик",
                 "41-п", 21},
    PracticeBase{"ГБУ «Центр цифровых сервисов»", "Мельник А. В., начальник отдела", "42-п", 6}};

const CourseLife* practice_of(const YearLife& year) {
    const auto found =
        std::find_if(year.courses.begin(), year.courses.end(),
                     [](const CourseLife& course) { return course.code == "practice"; });
    return found == year.courses.end() ? nullptr : &*found;
}

struct PracticeDays {
    Date from_on;
    Date to_on;
};

/// Within the year, also in summer and in its first weeks.
PracticeDays days_around(const CourseLife& course, Date today, const PracticeBase& base) {
    const Date first = course.periods.front().starts_on;
    const Date last = course.periods.back().ends_on;
    const Date wanted = Week::of(std::min(today, last).plus_days(-base.days_before_today)).monday;
    const Date from = std::max(first, wanted);
    return {.from_on = from, .to_on = std::min(last, from.plus_days(days_of_practice - 1))};
}

int hours_of(const PracticeDays& days) {
    int hours = 0;
    for (Date on = days.from_on; on <= days.to_on; on = on.plus_days(1))
        if (on.weekday() < Weekday::saturday) hours += hours_of_day;
    return hours;
}

Result<bool> is_closed(Desk& desk, const CourseLife& course) {
    return desk.read([&](Reader& reader) -> Result<bool> {
        LETOPIS_TRY(found, reader.course(course.course_id));
        if (!found) return true;
        LETOPIS_TRY(closures, closures_of(reader, *found, std::nullopt));
        return closure_refusal(closures).has_value();
    });
}

void send(Desk& desk, const SchoolLife& school, const CourseLife& course, Date today) {
    const Date first = days_around(course, today, bases.front()).from_on;
    const Date last = days_around(course, today, bases.back()).to_on;
    std::vector<StudentId> going;
    for (const MemberLife& member : course.members)
        if (school.is_here(member.student, first) && school.is_here(member.student, last))
            going.push_back(school.people.students[member.student]);
    if (going.size() > sheets_filled) going.pop_back();  // Somebody is left to be sent.
    std::array<std::vector<StudentId>, bases.size()> sent;
    for (std::size_t i = 0; i < going.size(); ++i) sent[i % sent.size()].push_back(going[i]);
    for (std::size_t i = 0; i < bases.size(); ++i) {
        if (sent[i].empty()) continue;
        const PracticeDays days = days_around(course, today, bases[i]);
        desk.submit(assign_practice(desk.next_id(), school.people.deputy,
                                    {.course_id = course.course_id,
                                     .student_ids = sent[i],
                                     .kind = PracticeKind::educational,
                                     .base = bases[i].title,
                                     .base_lead = bases[i].lead,
                                     .lead_id = school.teacher_of(course),
                                     .from_on = days.from_on,
                                     .to_on = days.to_on,
                                     .hours = hours_of(days),
                                     .order_no = bases[i].order_no}));
    }
}

Result<Done> fill_sheets(Desk& desk, const SchoolLife& school, const CourseLife& course) {
    LETOPIS_TRY(known, desk.read([&](Reader& reader) {
        return reader.practice_of_course(course.course_id);
    }));
    for (std::size_t i = 0; i < std::min(sheets_filled, known.size()); ++i)
        desk.submit(assess_practice(
            desk.next_id(), school.teacher_of(course),
            {.assignment = known[i].assignment,
             .competences = "ОК 1–5 освоены, ПК 1.1–1.4 освоены",
             .characteristic = "Задания практики выполнены в срок, дневник практики заполнен.",
             .result = i == 0 ? ResultValue::five : ResultValue::four,
             .assessed_on = known[i].to_on},
            known[i].version));
    return desk.finish();
}

}  // namespace

Result<Done> send_to_practice(Desk& desk, const SchoolLife& school) {
    const CourseLife* const course = practice_of(school.current);
    if (course == nullptr || !course->teacher || course->periods.empty()) return Done{};
    LETOPIS_TRY(closed, is_closed(desk, *course));
    if (closed) return Done{};
    const Date today = moscow_date(desk.now());
    send(desk, school, *course, today);
    LETOPIS_TRY_DONE(desk.finish());
    LETOPIS_TRY_DONE(keep_diaries(desk, school, *course));
    if (today <= days_around(*course, today, bases.front()).to_on) return Done{};
    return fill_sheets(desk, school, *course);
}

}  // namespace letopis::demo
