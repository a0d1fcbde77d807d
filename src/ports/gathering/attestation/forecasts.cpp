#include "ports/gathering/attestation/forecasts.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/calendar/policy_list.h"
#include "domain/classes/membership.h"
#include "domain/journal/carried_marks.h"
#include "domain/journal/course_marks.h"
#include "domain/journal/results.h"
#include "domain/marks/attestation_terms.h"
#include "domain/marks/course_demands.h"
#include "domain/marks/period_rules.h"
#include "ports/gathering/brought_marks.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"

namespace letopis {
namespace {

/// The one asked for; else that of today, if one runs.
Result<std::optional<Period>> period_of(const std::vector<Period>& periods,
                                        const std::optional<PeriodId>& asked, Date today) {
    for (const Period& one : periods)
        if (asked ? one.period_id == *asked : one.covers(today)) return std::optional{one};
    if (asked) return RefusalCode::not_found;
    return std::optional<Period>{};
}

/// What a course has in the period, and what is told of each of its students.
class ForecastReading {
public:
    /// `listed`: whom it is about; `set`: what the local act says.
    static Result<ForecastReading> gather(Reader& reader, const CourseTitle& title, PeriodKind kind,
                                          Period period, std::vector<PolicyValue> set,
                                          std::vector<ListedStudent> listed,
                                          const ForecastSearch& search, Instant now) {
        ForecastReading reading{title, std::move(period), now};
        const Course& course = title.course;
        const Period& of = reading.period_;
        LETOPIS_TRY_DONE(reading.gather_cells(reader, search.student_id));
        LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
        LETOPIS_TRY(deferred, deferred_in_course(reader, course));
        LETOPIS_TRY(exemptions,
                    reader.exemptions_of_group(course.study_group_id, of.starts_on, of.ends_on));
        LETOPIS_TRY(modes,
                    reader.study_modes_of_group(course.study_group_id, of.starts_on, of.ends_on));
        LETOPIS_TRY(brought, gather_brought_marks(reader, title, listed, {&of, 1}));
        LETOPIS_TRY(planned,
                    reader.planned_works_of_group(course.study_group_id, of.starts_on, of.ends_on));
        reading.kind_ = kind;
        reading.set_ = std::move(set);
        reading.policies_ = policies_of_period(reading.set_, reading.today_, of.ends_on);
        reading.minimum_ = minimum_marks_by_act(reading.set_, of.ends_on);
        reading.listed_ = std::move(listed);
        reading.period_marks_ = std::move(marks);
        reading.deferred_ = std::move(deferred);
        reading.exemptions_ = std::move(exemptions);
        reading.modes_ = std::move(modes);
        reading.brought_ = std::move(brought);
        reading.find_coming(planned);
        return reading;
    }

    CourseForecasts tell(std::string teachers, const ForecastSearch& search) const {
        const Course& course = title_.course;
        const int notify = number_of("period.notify_risk");
        CourseForecasts told{
            .course_id = course.course_id,
            .subject_title = title_.subject.title,
            .study_group_title = title_.study_group.title,
            .teachers = std::move(teachers),
            .period_id = period_.period_id,
            .period_title = period_.title,
            .starts_on = period_.starts_on,
            .ends_on = period_.ends_on,
            .is_warned = is_warned_of(period_, notify, today_),
            .warned_from = warned_from(period_, notify),
            .minimum_words =
                minimum_told(set_, course.weekly_hours_hundredths, kind_, period_.ends_on).words,
            .coming = coming_ ? std::string{work_type_title(coming_->work_type)} + " " +
                                    coming_->held_on.russian()
                              : "",
            .accumulation_hundredths = {},
            .accumulation_target = number_of("attest.accumulation"),
            .works_without_marks = {},
            .lines = {}};
        const CellsByStudent cells{lessons_, cells_};
        if (!search.student_id) add_accumulation(cells, told);
        for (const Member& member : members_of(listed_)) {
            if (member.covers(std::min(today_, period_.ends_on)))
                told.lines.push_back(line_of(member, cells, search.reasons));
        }
        return told;
    }

private:
    ForecastReading(const CourseTitle& title, Period period, Instant now)
        : title_{title}, period_{std::move(period)}, now_{now}, today_{moscow_date(now)} {}

    Result<Done> gather_cells(Reader& reader, const std::optional<StudentId>& only) {
        const Course& course = title_.course;
        if (only) {
            LETOPIS_TRY(his, gather_student_of_course(reader, course, *only, period_.starts_on,
                                                      period_.ends_on));
            lessons_ = std::move(his.lessons);
            cells_ = std::move(his.cells);
            return Done{};
        }
        LETOPIS_TRY(lessons,
                    reader.lessons_of_course(course.course_id, period_.starts_on, period_.ends_on));
        LETOPIS_TRY(cells,
                    reader.cells_of_course(course.course_id, period_.starts_on, period_.ends_on));
        lessons_ = std::move(lessons);
        cells_ = std::move(cells);
        return Done{};
    }

    int number_of(std::string_view key) const {
        return policy_number_on(set_, key, period_.ends_on).value_or(0);
    }

    /// The next of its own works to be announced; it weighs what a control work usually does.
    void find_coming(const std::vector<PlannedWork>& planned) {
        for (const PlannedWork& one : planned) {
            if (one.course_id != title_.course.course_id || one.planned_on <= today_) continue;
            coming_ = ScheduledWork{.work_type = WorkType::control_work,
                                    .held_on = one.planned_on,
                                    .weight_hundredths = number_of("weight.control_work")};
            return;
        }
    }

    bool is_held(const Lesson& lesson) const {
        return lesson.state != LessonState::cancelled && lesson.begins() <= now_;
    }

    void add_accumulation(const CellsByStudent& cells, CourseForecasts& told) const {
        int marks = 0;
        int students = 0;
        std::set<LessonId> with_marks;
        for (const Member& member : members_of(listed_)) {
            if (!member.covers(std::min(today_, period_.ends_on))) continue;
            ++students;
            const auto his = cells.of(member.person.person_id);
            marks += totals_in(his, period_, today_, {.pending = PendingPolicy::remove}).mark_count;
            for (const PlacedCell& placed : his)
                for (const Mark& mark : placed.cell->marks)
                    if (mark.value) with_marks.insert(placed.lesson->lesson_id);
        }
        int held = 0;
        for (const Lesson& lesson : lessons_) {
            if (!is_held(lesson)) continue;
            ++held;
            const bool has_control = std::any_of(
                lesson.works.begin(), lesson.works.end(),
                [](const Work& work) { return work.work_type == WorkType::control_work; });
            if (has_control && !with_marks.contains(lesson.lesson_id))
                told.works_without_marks.push_back(lesson.lesson_on.russian());
        }
        if (const auto index = accumulation_index(marks, students, held))
            told.accumulation_hundredths =
                static_cast<int>((index->num * 200 + index->den) / (index->den * 2));
    }

    std::vector<StudyMode> modes_of(StudentId id) const {
        std::vector<StudyMode> his;
        std::copy_if(modes_.begin(), modes_.end(), std::back_inserter(his),
                     [&](const StudyMode& one) { return one.student_id == id; });
        return his;
    }

    bool is_exempt(StudentId id) const {
        std::vector<Exemption> his;
        std::copy_if(exemptions_.begin(), exemptions_.end(), std::back_inserter(his),
                     [&](const Exemption& one) { return one.student_id == id; });
        return is_exempt_within(his, title_.subject.subject_id, period_.starts_on, period_.ends_on);
    }

    /// Of whom nothing is forecast. Only that he learns elsewhere, not where and why (SEC-03).
    std::string note_of(StudentId id, std::span<const StudyMode> modes,
                        const MarkTotals& totals) const {
        if (const DeferredResult* one = deferred_result(deferred_, id, period_.period_id))
            return "отсрочка до " + one->until.russian();
        if (is_exempt(id)) return "освобождение от предмета";
        if (totals.mark_count == 0 && is_taught_elsewhere(period_, modes, {}))
            return "отметки выставляет не этот журнал";
        return "";
    }

    ForecastLine line_of(const Member& member, const CellsByStudent& cells,
                         PageReasons reasons) const {
        const StudentId id = member.person.person_id;
        const Course& course = title_.course;
        const auto his = cells.of(id);
        const auto modes = modes_of(id);
        const CountingRules rules = counting_rules(course.scale, policies_);
        const MarkTotals totals =
            with_brought_marks(totals_in(his, period_, today_, rules), brought_, id,
                               course.course_id, period_, today_, rules);
        ForecastLine line{.student_id = id,
                          .student = member.person.last_first(),
                          .result = {},
                          .note = note_of(id, modes, totals),
                          .forecast = {},
                          .last_at = std::nullopt};
        for (const PeriodMark& mark : period_marks_)
            if (mark.student_id == id && mark.period_id == period_.period_id)
                line.result = result_text(mark.value);
        find_last(his, line);
        if (!line.note.empty()) return line;
        line.forecast = student_forecast(
            {.scale = course.scale,
             .totals = totals,
             .attestation = attestation_facts(lessons_, cells_of(his), member.enrolments.back(),
                                              period_, course, kind_, now_, modes, minimum_),
             .coming = coming_,
             .deferral_until = deferral_day(set_, period_.ends_on),
             .between_hundredths = number_of("period.between"),
             .policies = policies_,
             .reasons = reasons});
        return line;
    }

    static std::vector<Cell> cells_of(std::span<const PlacedCell> his) {
        std::vector<Cell> cells;
        for (const PlacedCell& placed : his) cells.push_back(*placed.cell);
        return cells;
    }

    void find_last(std::span<const PlacedCell> his, ForecastLine& line) const {
        const auto look = [&](EntryIndex entry, Instant at) {
            if (entry <= line.last_entry) return;
            line.last_entry = entry;
            line.last_at = at;
        };
        for (const PlacedCell& placed : his) {
            if (!period_.covers(placed.lesson->lesson_on)) continue;
            for (const Mark& mark : placed.cell->marks) look(mark.entry_index, mark.recorded_at);
            if (const auto& row = placed.cell->attendance) look(row->entry_index, row->recorded_at);
        }
    }

    const CourseTitle& title_;
    Period period_;
    Instant now_;
    Date today_;
    PeriodKind kind_ = PeriodKind::quarter;
    std::vector<PolicyValue> set_;
    Policies policies_;
    MinimumMarks minimum_;
    std::vector<ListedStudent> listed_;
    std::vector<Lesson> lessons_;
    std::vector<Cell> cells_;
    std::vector<PeriodMark> period_marks_;
    std::vector<DeferredResult> deferred_;
    std::vector<Exemption> exemptions_;
    std::vector<StudyMode> modes_;
    std::vector<BroughtMarks> brought_;
    std::optional<ScheduledWork> coming_;
};

}  // namespace

Result<std::optional<CourseForecasts>> forecasts_of_course(Reader& reader, const CourseTitle& title,
                                                           const ForecastSearch& search,
                                                           Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(system, reader.period_system(title.course.period_system_id));
    if (!system) return RefusalCode::not_found;
    LETOPIS_TRY(period, period_of(system->periods, search.period_id, today));
    if (!period || title.course.scale == Scale::no_marks || !has_period_results(title.subject.kind))
        return std::optional<CourseForecasts>{};
    LETOPIS_TRY(set, reader.policies());
    const int notify = policy_number_on(set, "period.notify_risk", period->ends_on).value_or(0);
    if (search.days == ForecastDays::warned && !is_warned_of(*period, notify, today))
        return std::optional<CourseForecasts>{};
    LETOPIS_TRY(listed, reader.students_of_group(title.course.study_group_id));
    if (search.student_id) {
        std::erase_if(listed, [&](const ListedStudent& one) {
            return one.person.person_id != *search.student_id;
        });
        if (listed.empty()) return std::optional<CourseForecasts>{};
    }
    LETOPIS_TRY(reading, ForecastReading::gather(reader, title, system->kind, *std::move(period),
                                                 std::move(set), std::move(listed), search, now));
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, today));
    return std::optional{reading.tell(std::move(teachers), search)};
}

Result<std::vector<CourseForecasts>> forecasts_of_class(Reader& reader, const StudyGroup& group,
                                                        const ForecastSearch& search, Instant now) {
    const Date today = moscow_date(now);
    std::set<StudentId> of_class;
    LETOPIS_TRY(listed, reader.students_of_group(group.study_group_id));
    for (const ListedStudent& one : listed)
        if (one.enrolment.covers(today)) of_class.insert(one.person.person_id);
    LETOPIS_TRY(titles, curriculum_of_class(reader, group.study_group_id));
    std::vector<CourseForecasts> told;
    for (const CourseTitle& title : titles) {
        LETOPIS_TRY(one, forecasts_of_course(reader, title, search, now));
        if (!one) continue;
        std::erase_if(one->lines, [&](const ForecastLine& line) {
            return !of_class.contains(line.student_id);
        });
        if (!one->lines.empty()) told.push_back(*std::move(one));
    }
    return told;
}

}  // namespace letopis
