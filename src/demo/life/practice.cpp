#include "demo/life/practice.h"

#include <algorithm>
#include <array>

#include "app/practice/assess_practice.h"
#include "app/practice/assign_practice.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis::demo {
namespace {

constexpr int days_before_today = 21;
constexpr int days_of_practice = 13;  ///< Two weeks, Monday to Saturday.
constexpr int hours_of_practice = 54;
constexpr std::size_t sheets_filled = 2;

struct PracticeBase {
    const char* title;
    const char* lead;
    const char* order_no;
};
constexpr std::array bases{
    PracticeBase{"ООО «Городские информационные системы»", "Ларин П. С., ведущий разработчик",
                 "41-п"},
    PracticeBase{"ГБУ «Центр цифровых сервисов»", "Мельник А. В., начальник отдела", "42-п"}};

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
PracticeDays days_around(const CourseLife& course, Date today) {
    const Date first = course.periods.front().starts_on;
    const Date last = course.periods.back().ends_on;
    const Date wanted = Week::of(std::min(today, last).plus_days(-days_before_today)).monday;
    const Date from = std::max(first, wanted);
    return {.from_on = from, .to_on = std::min(last, from.plus_days(days_of_practice - 1))};
}

Result<bool> is_closed(Desk& desk, const CourseLife& course) {
    return desk.read([&](Reader& reader) -> Result<bool> {
        LETOPIS_TRY(found, reader.course(course.course_id));
        if (!found) return true;
        LETOPIS_TRY(closures, closures_of(reader, *found, std::nullopt));
        return closure_refusal(closures).has_value();
    });
}

void send(Desk& desk, const SchoolLife& school, const CourseLife& course,
          const PracticeDays& days) {
    std::vector<StudentId> going;
    for (const MemberLife& member : course.members)
        if (school.is_here(member.student, days.from_on) &&
            school.is_here(member.student, days.to_on))
            going.push_back(school.people.students[member.student]);
    if (going.size() > sheets_filled) going.pop_back();  // Somebody is left to be sent.
    std::array<std::vector<StudentId>, bases.size()> sent;
    for (std::size_t i = 0; i < going.size(); ++i) sent[i % sent.size()].push_back(going[i]);
    for (std::size_t i = 0; i < bases.size(); ++i) {
        if (sent[i].empty()) continue;
        desk.submit(assign_practice(desk.next_id(), school.people.deputy,
                                    {.course_id = course.course_id,
                                     .student_ids = sent[i],
                                     .kind = PracticeKind::educational,
                                     .base = bases[i].title,
                                     .base_lead = bases[i].lead,
                                     .lead_id = school.teacher_of(course),
                                     .from_on = days.from_on,
                                     .to_on = days.to_on,
                                     .hours = hours_of_practice,
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
    const PracticeDays days = days_around(*course, moscow_date(desk.now()));
    send(desk, school, *course, days);
    LETOPIS_TRY_DONE(desk.finish());
    if (moscow_date(desk.now()) <= days.to_on) return Done{};
    return fill_sheets(desk, school, *course);
}

}  // namespace letopis::demo
