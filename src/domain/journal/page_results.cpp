#include "domain/journal/page_results.h"

#include "domain/journal/results.h"
#include "domain/journal/session/marks_after_attempts.h"
#include "domain/marks/course_demands.h"

namespace letopis {
namespace {

std::string text_of(const std::optional<ResultValue>& value) {
    return value ? std::string{result_text(*value)} : "";
}

/// What stands in a result's cell.
template <class Standing>
void put_standing(const Standing& standing, PageResult& result) {
    result.value = result_text(standing.value);
    result.flag = standing.flag;
    result.reason = standing.reason;
    result.version = standing.entry_index;
}

PageResult period_result(const PageFacts& facts, const MarkTotals& totals, const Period& period,
                         const std::optional<PeriodMark>& standing) {
    const auto mean = mean_on(facts.title.course.scale, totals);
    const auto proposed = propose_period_mark(facts.title.course.scale, totals, facts.policies);
    PageResult result{.period_id = period.period_id,
                      .mean = mean,
                      .proposed = text_of(proposed),
                      .mark_count = totals.mark_count};
    if (!standing) return result;
    put_standing(*standing, result);
    result.constituents_changed = standing->mean != mean || standing->proposed != proposed;
    return result;
}

/// The year's cell. A proposal stands in it once every period has its result.
PageResult annual_result(const PageFacts& facts, const YearResults& results,
                         std::optional<ResultValue> final_work,
                         const std::optional<AnnualMark>& standing) {
    const Scale scale = facts.title.course.scale;
    const auto computed =
        propose_annual_mark(scale, results.values, facts.policies.annual_strategy, final_work);
    const bool complete = scale == Scale::no_marks || results.missing.empty();
    PageResult result{.proposed = complete ? text_of(computed) : ""};
    if (!standing) return result;
    put_standing(*standing, result);
    result.constituents_changed = standing->proposed != computed;
    return result;
}

void put_deferred(const PageFacts& facts, StudentId student, const Period& period,
                  PageResult& result) {
    const DeferredResult* one = deferred_result(facts.deferred, student, period.period_id);
    if (one == nullptr) return;
    result.deferred_until = one->until;
    if (one->value) result.addendum = result_text(*one->value);
}

std::optional<PeriodMark> mark_of(const std::vector<PeriodMark>& marks, const Period& period) {
    for (const PeriodMark& mark : marks)
        if (mark.period_id == period.period_id) return mark;
    return std::nullopt;
}

}  // namespace

PageResults::PageResults(const PageFacts& facts, const CellsByStudent& cells, Date today)
    : facts_{facts},
      cells_{cells},
      today_{today},
      taught_{taught_periods(facts.periods, facts.lessons)} {
    for (const PeriodMark& mark : facts.period_marks)
        period_marks_[mark.student_id].push_back(mark);
    for (const AnnualMark& mark : facts.annual_marks) annual_marks_.emplace(mark.student_id, mark);
    for (const StudyMode& mode : facts.study_modes) study_modes_[mode.student_id].push_back(mode);
}

void PageResults::append(const Member& member, int student_index,
                         std::vector<PageResult>& results) const {
    const StudentId student = member.person.person_id;
    const auto marks = marks_of(student);
    for (const Period& period : facts_.periods) {
        if (!has_period_results(facts_.title.subject.kind)) break;
        const auto standing = mark_of(marks, period);
        const bool begun =
            period.starts_on <= today_ && member.touches(period.starts_on, period.ends_on);
        if (!begun && !standing) continue;
        const CountingRules rules = counting_rules(facts_.title.course.scale, facts_.policies);
        const auto totals =
            with_brought_marks(totals_in(cells_.of(student), period, today_, rules), facts_.brought,
                               student, facts_.title.course.course_id, period, today_, rules);
        results.push_back(period_result(facts_, totals, period, standing));
        results.back().student_index = student_index;
        if (!standing) put_deferred(facts_, student, period, results.back());
    }
    if (!has_annual_result(facts_.title.subject.kind)) return;
    const auto annual = annual_marks_.find(student);
    const auto marked_on = days_with_marks(cells_.of(student));
    const auto modes = modes_of(student);
    const auto of_year =
        marks_after_attempts(marks_with_deferred(marks, facts_.deferred, student), facts_.held);
    results.push_back(annual_result(
        facts_,
        year_results(taught_, {.enrolments = member.enrolments,
                               .period_marks = of_year,
                               .marked_on = marked_on,
                               .study_modes = modes}),
        final_work_mark(cells_.of(student)),
        annual == annual_marks_.end() ? std::nullopt : std::optional{annual->second}));
    results.back().student_index = student_index;
}

std::vector<PeriodMark> PageResults::marks_of(StudentId student) const {
    const auto found = period_marks_.find(student);
    return found == period_marks_.end() ? std::vector<PeriodMark>{} : found->second;
}

std::vector<StudyMode> PageResults::modes_of(StudentId student) const {
    const auto found = study_modes_.find(student);
    return found == study_modes_.end() ? std::vector<StudyMode>{} : found->second;
}

}  // namespace letopis
