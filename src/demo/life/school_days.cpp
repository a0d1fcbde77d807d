#include "demo/life/school_days.h"

#include "app/lessons/cancel_lesson.h"
#include "demo/life/assessment.h"
#include "demo/life/office_work.h"
#include "demo/texts/words.h"

namespace letopis::demo {
namespace {

constexpr int days_told_by_lesson = 10;
constexpr int days_with_debts = 2;
// Of a thousand.
constexpr int lessons_with_debts = 200;
constexpr int lessons_with_debts_of_shown = 550;
constexpr int lessons_cancelled = 4;

/// On a Monday teachers still owe for Friday.
int days_with_debts_on(Date today) {
    return today.weekday() == Weekday::monday ? days_with_debts + 1 : days_with_debts;
}

constexpr TimeOfDay morning{8 * 60 + 10};
constexpr TimeOfDay after_lessons{17 * 60 + 12};
constexpr TimeOfDay evening{17 * 60 + 50};

}  // namespace

SchoolDays::SchoolDays(Desk& desk, SchoolLife& school, const Absences& absences, LeftOpen left_open,
                       Instant until)
    : desk_{desk},
      school_{school},
      left_open_{left_open},
      until_{until},
      follow_ups_{desk, school, absences},
      teaching_{desk, school, absences, follow_ups_} {}

bool SchoolDays::comes(Date on, TimeOfDay time) const { return moscow_instant(on, time) <= until_; }

Result<Done> SchoolDays::go_to(Date on, TimeOfDay time) {
    return desk_.go_to(moscow_instant(on, time));
}

bool SchoolDays::is_recent(Date on) const {
    return moscow_date(until_) < on.plus_days(days_told_by_lesson);
}

Result<Done> SchoolDays::live_through(TaughtYear which, Progress& progress) {
    YearLife& year = school_.year(which);
    YearEnd year_end{desk_, school_, which, left_open_};
    const int first_year = school_.plans.first_year_of(which);
    const Date ends = std::min(Date{first_year + 1, 8, 31}, moscow_date(until_));
    const Date begins{school_.plans.first_year_of(TaughtYear::last), 9, 1};
    const auto total = static_cast<std::uint64_t>(begins.days_until(moscow_date(until_)) + 1);
    for (Date on{first_year, 9, 1}; on <= ends; on = on.plus_days(1)) {
        LETOPIS_TRY_DONE(live_through_day(year, year_end, on));
        progress.at(static_cast<std::uint64_t>(begins.days_until(on) + 1), total);
    }
    return desk_.finish();
}

Result<Done> SchoolDays::live_through_day(YearLife& year, YearEnd& year_end, Date on) {
    if (!comes(on, morning)) return Done{};
    LETOPIS_TRY_DONE(begin_day(year, year_end, on));
    if (year.by_date.contains(on))
        LETOPIS_TRY_DONE(is_recent(on) ? tell_lesson_by_lesson(year, on)
                                       : tell_day_at_once(year, on));
    if (activities_ != nullptr) LETOPIS_TRY_DONE(activities_->tell_day(on, until_));
    if (!year_end.has_evening(on) || !comes(on, evening)) return Done{};
    LETOPIS_TRY_DONE(go_to(on, evening));
    return year_end.evening(on);
}

Result<Done> SchoolDays::begin_day(YearLife& year, YearEnd& year_end, Date on) {
    LETOPIS_TRY_DONE(go_to(on, morning));
    if (has_orders(school_, year.year, on))
        LETOPIS_TRY_DONE(carry_out_orders(desk_, school_, year.year, on));
    cancel_lessons(year, on);
    if (year_end.has_morning(on)) LETOPIS_TRY_DONE(year_end.morning(on));
    return Done{};
}

Result<Done> SchoolDays::tell_day_at_once(YearLife& year, Date on) {
    Chance chance{school_.seed, "moment/" + on.iso()};
    const TimeOfDay moment{after_lessons.minutes + chance.below(30)};
    LETOPIS_TRY_DONE(go_to(on, moment));
    LETOPIS_TRY_DONE(follow_ups_.write_due(year, on));
    for (const auto& place : year.by_date[on]) teaching_.record(year, place, Keeping::whole);
    return Done{};
}

Result<Done> SchoolDays::tell_lesson_by_lesson(YearLife& year, Date on) {
    LETOPIS_TRY_DONE(follow_ups_.write_due(year, on));
    Chance chance{school_.seed, "moment/" + on.iso()};
    std::optional<Instant> ended;
    for (const auto& place : year.by_date[on]) {
        const Instant ends = year.courses[place.first].lessons[place.second].ends;
        if (ended != ends) {
            ended = ends;
            const Instant moment = ends + Span::minutes(chance.between(2, 8));
            if (until_ < moment) return Done{};
            LETOPIS_TRY_DONE(desk_.go_to(moment));
        }
        teaching_.record(year, place, keeping_of(year, place));
    }
    return Done{};
}

Keeping SchoolDays::keeping_of(const YearLife& year,
                               std::pair<std::size_t, std::size_t> place) const {
    const CourseLife& course = year.courses[place.first];
    const LessonLife& lesson = course.lessons[place.second];
    const Date today = moscow_date(until_);
    const Period* period = period_at(course, lesson.lesson_on);
    if (lesson.lesson_on.plus_days(days_with_debts_on(today)) < today || period == nullptr ||
        period->ends_on < today)
        return Keeping::whole;
    Chance chance{school_.seed, "debt/" + lesson.lesson_on.iso(),
                  place.first * 16 + static_cast<std::size_t>(lesson.slot_no)};
    const bool shown = shown_teacher_ && course.teacher == *shown_teacher_;
    if (!chance.happens(shown ? lessons_with_debts_of_shown : lessons_with_debts))
        return Keeping::whole;
    if (everybody_does(lesson.works.front().work_type)) return Keeping::without_marks;
    return chance.happens(500) ? Keeping::without_homework : Keeping::without_record;
}

std::string SchoolDays::cancellation(const YearLife& year, const CourseLife& course, Date on,
                                     Chance& chance) const {
    if (!course.teacher) {
        const TaughtCourse& taught = school_.plans.courses(year.year)[course.taught];
        return "вакансия: " + school_.plans.staff.teachers()[taught.teacher].employee.position;
    }
    const GroupLine& group = school_.plans.shape[course.group];
    const bool primary = group.family == ProgrammeFamily::general && group.grade_in(year.year) <= 4;
    if (year.year == TaughtYear::last && primary && group.letter == "А") {
        const int spring = school_.plans.first_year_of(TaughtYear::last) + 1;
        const Date quarantine{spring, 2, 9};
        if (quarantine <= on && on <= quarantine.plus_days(4))
            return "карантин по ОРВИ, приказ № 27 от " + quarantine.plus_days(-1).russian();
        if (on == Date{spring, 1, 22}) return "актированный день: мороз ниже −25 °C";
    }
    return chance.happens(lessons_cancelled) ? words_for("cancel", chance) : std::string{};
}

void SchoolDays::cancel_lessons(YearLife& year, Date on) {
    const auto lessons = year.by_date.find(on);
    if (lessons == year.by_date.end()) return;
    for (const auto& [index, lesson_index] : lessons->second) {
        CourseLife& course = year.courses[index];
        LessonLife& lesson = course.lessons[lesson_index];
        Chance chance{school_.seed, "cancellation/" + on.iso(),
                      index * 16 + static_cast<std::size_t>(lesson.slot_no)};
        const std::string reason = cancellation(year, course, on, chance);
        if (reason.empty()) continue;
        lesson.cancelled = true;
        desk_.submit(cancel_lesson(desk_.next_id(), school_.people.deputy,
                                   {.lesson_id = lesson.lesson_id, .reason = reason}));
    }
}

}  // namespace letopis::demo
