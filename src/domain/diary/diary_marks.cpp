// How one student stands in each subject.

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/check.h"
#include "domain/diary/diary_mark.h"
#include "domain/journal/course_marks.h"
#include "domain/lessons/work_names.h"

namespace letopis {
namespace {

/// "2 балла", "20 баллов"
std::string points_words(int points) {
    return std::to_string(points) + (points == 1 ? " балл" : points < 5 ? " балла" : " баллов");
}

/// "5 ставится от 4,60; 4 — от 3,60; 3 — от 2,60": e.3 in words. Of points the three best alone:
/// the rest follow.
std::string rule_words(Scale scale, const Policies& policies) {
    constexpr std::size_t most_named = 3;
    auto borders = mark_borders(scale, policies);
    if (is_of_points(scale))
        borders.erase(borders.begin(), borders.end() - static_cast<std::ptrdiff_t>(most_named));
    std::string words;
    int mark = is_of_points(scale) ? grading_scale(scale).greatest
                                   : policies.lowest_mark + static_cast<int>(borders.size());
    for (auto border = borders.rbegin(); border != borders.rend(); ++border, --mark)
        words += (words.empty() ? "" : "; ") + std::to_string(mark) +
                 (words.empty() ? " ставится от " : " — от ") +
                 mean_text({.num = *border, .den = 100});
    if (is_of_points(scale)) words += " и так далее";
    if (policies.period_strategy == PeriodStrategy::control_guard)
        words += "; не больше чем на " +
                 (is_of_points(scale) ? points_words(level_step(scale)) : std::string{"балл"}) +
                 " выше среднего за контрольные работы";
    return words;
}

/// What would be proposed today; nothing where no marks are given: "освоено" is no forecast.
std::string forecast_of(Scale scale, const MarkTotals& totals, const Policies& policies) {
    if (scale == Scale::no_marks) return "";
    const auto proposed = propose_period_mark(scale, totals, policies);
    return proposed ? std::string{result_text(*proposed)} : "";
}

std::vector<SubjectMark> newest_first(std::vector<PlacedCell> cells, Scale scale,
                                      const Policies& policies) {
    std::stable_sort(cells.begin(), cells.end(),
                     [](const PlacedCell& one, const PlacedCell& other) {
                         return is_earlier(*other.lesson, *one.lesson);
                     });
    std::vector<SubjectMark> marks;
    for (const PlacedCell& placed : cells)
        for (DiaryMark& mark : diary_marks(*placed.lesson, *placed.cell, scale, policies)) {
            mark.comment = placed.cell->comment;
            marks.push_back({.lesson_on = placed.lesson->lesson_on,
                             .lesson_id = placed.lesson->lesson_id,
                             .mark = std::move(mark)});
        }
    return marks;
}

std::string period_result(const StandingFacts& facts, CourseId course, const Period& period) {
    for (const PeriodMark& mark : facts.period_marks)
        if (mark.course_id == course && mark.period_id == period.period_id)
            return std::string{result_text(mark.value)};
    for (const DeferredResult& one : facts.deferred)
        if (one.course_id == course && one.period_id == period.period_id)
            return one.value ? std::string{result_text(*one.value)}
                             : "отсрочка до " + one.until.russian();
    return "";
}

std::string annual_result(const StandingFacts& facts, CourseId course) {
    for (const AnnualMark& mark : facts.annual_marks)
        if (mark.course_id == course) return std::string{result_text(mark.value)};
    return "";
}

/// Which of the results another organisation gave (JRN-23).
std::vector<std::string> carried_words(const StandingFacts& facts, CourseId course) {
    std::vector<std::string> words;
    const auto add = [&](PeriodId period, const std::string& title) {
        for (const CarriedResult& one : facts.carried)
            if (one.course_id == course && one.period_id == period)
                words.push_back(title + ": " + carried_note(one));
    };
    for (const Period& one : facts.periods) add(one.period_id, one.title);
    add(PeriodId{}, "год");
    return words;
}

SubjectStanding standing_in(const StandingFacts& facts, const DiaryCourse& course,
                            const Period& period, Date today) {
    const Course& kept = course.title.course;
    std::vector<PlacedCell> cells;
    const CellsByStudent by_student{course.lessons, course.cells};
    for (const PlacedCell& placed : by_student.of(facts.student.person_id))
        if (period.covers(placed.lesson->lesson_on)) cells.push_back(placed);

    const CountingRules rules = counting_rules(kept.scale, facts.policies);
    const MarkTotals totals =
        with_carried_marks(totals_in(cells, period, today, rules), facts.brought, kept.course_id,
                           period, today, rules);
    SubjectStanding standing{.course_id = kept.course_id,
                             .subject = course.title.subject.title,
                             .teacher = course.teacher,
                             .mean = mean_on(kept.scale, totals),
                             .forecast = forecast_of(kept.scale, totals, facts.policies)};
    if (is_local(kept.scale)) {
        standing.scale_title = grading_scale(kept.scale).title;
        standing.level_borders = level_borders(kept.scale, facts.policies);
    }
    if (is_of_points(kept.scale)) {
        standing.rule = rule_words(kept.scale, facts.policies);
        standing.mark_borders = mark_borders(kept.scale, facts.policies);
        standing.lowest_mark = lowest_number(kept.scale, facts.policies);
    }
    if (standing.mean) {
        // A half that is left makes both twice as large.
        const std::int64_t times = totals.halves == 0 ? 1 : 2;
        standing.weighted_sum_hundredths =
            times * totals.weighted_sum + (times == 1 ? 0 : totals.halves);
        standing.weight_hundredths = times * totals.weight;
    }
    for (const PlacedCell& placed : cells) {
        const auto& attendance = placed.cell->attendance;
        if (attendance && is_absence(attendance->status)) ++standing.missed_lessons;
    }
    standing.marks = newest_first(std::move(cells), kept.scale, facts.policies);
    for (const Period& one : facts.periods)
        standing.results.push_back(period_result(facts, kept.course_id, one));
    standing.annual = annual_result(facts, kept.course_id);
    standing.carried = carried_words(facts, kept.course_id);
    for (const PlacedMark& one : facts.brought)
        if (one.course_id == kept.course_id && period.covers(one.lesson_on))
            standing.brought.push_back(std::string{mark_text(one.mark.value)} + ": " + one.origin);
    return standing;
}

}  // namespace

DiaryMarks assemble_marks(const StandingFacts& facts, Instant now) {
    LETOPIS_CHECK(facts.shown_period < facts.periods.size(), "a diary shows one of its periods");
    const Period& period = facts.periods[facts.shown_period];
    DiaryMarks marks{
        .student_id = facts.student.person_id,
        .student_name = facts.student.last_first(),
        .study_group_title = facts.study_group_title,
        .school_year_title = facts.school_year.title,
        .period_id = period.period_id,
        .period_title = period.title,
        .period_starts_on = period.starts_on,
        .period_ends_on = period.ends_on,
        .rule = rule_words(Scale::five_point, facts.policies),
        .mark_borders = mark_borders(Scale::five_point, facts.policies),
        .lowest_mark = facts.policies.lowest_mark,
        .guards_by_control_works = facts.policies.period_strategy == PeriodStrategy::control_guard};
    std::transform(facts.periods.begin(), facts.periods.end(),
                   std::back_inserter(marks.period_titles),
                   [](const Period& one) { return one.title; });

    std::vector<const DiaryCourse*> in_order;
    std::transform(facts.courses.begin(), facts.courses.end(), std::back_inserter(in_order),
                   [](const DiaryCourse& course) { return &course; });
    std::stable_sort(in_order.begin(), in_order.end(),
                     [](const DiaryCourse* one, const DiaryCourse* other) {
                         return std::tie(one->title.subject.position, one->title.subject.title) <
                                std::tie(other->title.subject.position, other->title.subject.title);
                     });
    for (const DiaryCourse* course : in_order)
        marks.subjects.push_back(standing_in(facts, *course, period, moscow_date(now)));
    return marks;
}

}  // namespace letopis
