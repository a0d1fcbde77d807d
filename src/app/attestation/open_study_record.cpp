#include "app/attestation/open_study_record.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/attestation/diploma/discipline.h"
#include "app/attestation/owed_results.h"
#include "app/attestation/sheet_words.h"
#include "domain/attendance/contingent.h"
#include "domain/calendar/policies.h"
#include "domain/classes/membership.h"
#include "domain/finals/improvement.h"
#include "domain/journal/session/planned_form.h"
#include "domain/marks/period_rules.h"
#include "domain/statements/fulfilment.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/names.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// What the student was given, by course.
struct StudentResults {
    std::map<CourseId, std::vector<PeriodMark>> of_periods;
    std::vector<HeldAttestation> held;
};

std::string order_text(const std::string& number, const std::optional<Date>& on) {
    const std::string words = order_words(number, on);
    return words.empty() ? words : ", приказ " + words;
}

std::string rule_words(AttestationStrategy strategy) {
    return strategy == AttestationStrategy::last ? "по последней аттестации"
                                                 : "средняя по всем аттестациям";
}

class RecordLook {
public:
    RecordLook(Reader& reader, const Person& student, Instant now, StudyRecord& record)
        : reader_{reader}, student_{student}, now_{now}, record_{record} {}

    Result<Done> fill() {
        LETOPIS_TRY(marks, rated(reader_, reader_.period_marks_of_student(student_.person_id)));
        for (PeriodMark& mark : marks) results_.of_periods[mark.course_id].push_back(mark);
        LETOPIS_TRY(held, rated(reader_, reader_.attestations_of_student(student_.person_id)));
        results_.held = std::move(held);
        LETOPIS_TRY_DONE(add_deferred());
        LETOPIS_TRY(carried,
                    rated(reader_, reader_.carried_results_of_student(student_.person_id)));
        carried_ = std::move(carried);
        LETOPIS_TRY(policies, reader_.policies());
        strategy_ = policies_on(policies, record_.today).diploma;
        record_.diploma_rule = rule_words(strategy_);
        LETOPIS_TRY_DONE(add_stays());
        LETOPIS_TRY(cycles, reader_.subject_cycles());
        for (const auto& [place, discipline] : disciplines_) add_to_diploma(discipline, cycles);
        LETOPIS_TRY(finals, gather_student_finals(reader_, student_, record_.today));
        record_.admission = std::move(finals.admission);
        record_.finals = std::move(finals.finals);
        return add_practices();
    }

private:
    /// In a vocational group.
    struct VocationalStay {
        Enrolment enrolment;
        StudyGroup group;
        std::optional<Date> moved_on;  ///< When the next one began.
    };

    Result<Done> add_stays() {
        LETOPIS_TRY(enrolments, reader_.enrolments_of(student_.person_id));
        std::sort(enrolments.begin(), enrolments.end(), [](const auto& one, const auto& other) {
            return one.enrolled_on < other.enrolled_on;
        });
        std::vector<VocationalStay> stays;
        for (const Enrolment& one : enrolments) {
            LETOPIS_TRY(group, find_study_group(reader_, one.study_group_id));
            if (group.family != ProgrammeFamily::vocational || !is_home_class(group)) continue;
            if (!stays.empty()) stays.back().moved_on = one.enrolled_on;
            stays.push_back({.enrolment = one, .group = std::move(group)});
        }
        for (const VocationalStay& stay : stays) LETOPIS_TRY_DONE(add_stay(stay));
        return Done{};
    }

    /// A deferred student's result is what he was attested with later (ASM-08); when the deferral
    /// has expired without that, he is not attested.
    Result<Done> add_deferred() {
        LETOPIS_TRY(deferred, deferred_of_student(reader_, student_.person_id));
        for (const DeferredResult& one : deferred) {
            if (mark_of(one.course_id, one.period_id) != nullptr) continue;
            if (!one.value && one.excuses(record_.today)) {
                awaited_.insert({one.course_id, one.period_id});
                continue;
            }
            PeriodMark mark;
            mark.course_id = one.course_id;
            mark.student_id = one.student_id;
            mark.period_id = one.period_id;
            mark.value = one.value.value_or(ResultValue::not_attested);
            mark.recorded_at = moscow_instant(one.until, TimeOfDay{});
            for (const HeldAttestation& held : results_.held)
                if (one.value && held.course_id == one.course_id &&
                    held.period_id == one.period_id) {
                    mark.recorded_at = moscow_instant(held.held_on, TimeOfDay{});
                    break;
                }
            results_.of_periods[one.course_id].push_back(std::move(mark));
        }
        return Done{};
    }

    Result<Done> add_stay(const VocationalStay& stay) {
        const auto& [enrolment, group, moved_on] = stay;
        add_orders(enrolment, group);
        LETOPIS_TRY(year, find_school_year(reader_, group.school_year_id));
        LETOPIS_TRY(periods, periods_of(reader_, group.period_system_id));
        LETOPIS_TRY(plans, reader_.attestation_plans_of_group(group.study_group_id));
        LETOPIS_TRY(titles, curriculum_of_class(reader_, group.study_group_id));
        std::vector<StudyRecordPeriod> shown_here;
        for (const Period& period : periods) {
            const bool was_there = enrolment.enrolled_on <= period.ends_on &&
                                   (!enrolment.left_on || period.starts_on <= *enrolment.left_on);
            if (!was_there || period.starts_on > record_.today) continue;
            StudyRecordPeriod shown{.period_id = period.period_id,
                                    .period_title = period.title,
                                    .school_year_title = year.title,
                                    .study_group_title = group.title};
            // Who went on to another group in the middle is attested there.
            const bool is_over =
                period.ends_on < record_.today && (!moved_on || period.ends_on < *moved_on);
            const TaughtBeside beside = taught_beside(titles, plans, period.period_id);
            for (const CourseTitle& title : titles)
                LETOPIS_TRY_DONE(add_course({title, year, period, plans, beside, is_over}, shown));
            shown_here.push_back(std::move(shown));
        }
        for (const CourseTitle& title : titles) add_carried_of_year(title, shown_here);
        for (StudyRecordPeriod& shown : shown_here) {
            std::stable_sort(shown.rows.begin(), shown.rows.end(),
                             [](const StudyRecordRow& one, const StudyRecordRow& other) {
                                 return sheet_part(one.form) < sheet_part(other.form);
                             });
            record_.periods.push_back(std::move(shown));
        }
        return Done{};
    }

    /// The year's result of another organisation stands in the last period of the course without
    /// one of its own.
    void add_carried_of_year(const CourseTitle& title, std::vector<StudyRecordPeriod>& shown) {
        const CarriedResult* const carried = carried_of(title.course.course_id, PeriodId{});
        if (carried == nullptr || shown.empty()) return;
        StudyRecordRow* last = nullptr;
        for (StudyRecordPeriod& period : shown)
            for (StudyRecordRow& row : period.rows)
                if (row.course_id == carried->course_id && row.form != AttestationForm::course_work)
                    last = &row;
        if (last == nullptr)
            last = &shown.back().rows.emplace_back(StudyRecordRow{
                .course_id = carried->course_id, .subject_title = title.subject.title});
        if (!last->result.empty()) return;
        last->result = result_in_words(carried->value);
        last->attested_on = carried->document_on;
        last->carried = carried_note(*carried);
        last->is_debt = leaves_debt(carried->value);
        Discipline& discipline = discipline_of(title.subject);
        if (last->is_debt) {
            discipline.is_owed = true;
            return;
        }
        last->outcome = last->result;
        discipline.results.push_back(carried->value);
        discipline.has_last_result = true;
    }

    Result<Done> add_practices() {
        LETOPIS_TRY(known, reader_.practice_of_student(student_.person_id));
        for (const PracticeAssignment& one : known) {
            LETOPIS_TRY(title, find_course(reader_, one.course_id));
            LETOPIS_TRY(lead, short_name(reader_, one.lead_id));
            record_.practices.push_back(
                {.assignment = one.assignment,
                 .subject_title = title.subject.title,
                 .kind_title = std::string{practice_kind_title(one.kind)},
                 .base = one.base,
                 .base_lead = one.base_lead,
                 .lead = std::move(lead),
                 .from_on = one.from_on,
                 .to_on = one.to_on,
                 .hours = one.hours,
                 .order_no = one.order_no,
                 .result = one.result ? result_in_words(*one.result) : std::string{},
                 .assessed_on = one.assessed_on});
        }
        return Done{};
    }

    void add_orders(const Enrolment& enrolment, const StudyGroup& group) {
        record_.orders.push_back(word("зачислен", "зачислена", "зачислен(а)") + " " +
                                 enrolment.enrolled_on.russian() + " в группу " + group.title +
                                 order_text(enrolment.order_no, enrolment.order_on));
        if (!enrolment.left_on) return;
        std::string line = word("выбыл", "выбыла", "выбыл(а)") + " " +
                           enrolment.left_on->russian() + " из группы " + group.title +
                           order_text(enrolment.left_order_no, enrolment.left_order_on);
        if (!enrolment.left_reason.empty()) line += ": " + enrolment.left_reason;
        record_.orders.push_back(std::move(line));
    }

    std::string word(std::string_view male, std::string_view female,
                     std::string_view unknown) const {
        return std::string{by_sex(student_.sex, male, female, unknown)};
    }

    /// A course in one period.
    struct CoursePeriod {
        const CourseTitle& title;
        const SchoolYear& year;
        const Period& period;
        const std::vector<AttestationPlan>& plans;
        const TaughtBeside& beside;
        bool is_over = false;
    };

    /// Nothing where the course had neither a lesson nor an attestation in the period, or is of a
    /// subgroup that he was not in.
    Result<Done> add_course(const CoursePeriod& of, StudyRecordPeriod& shown) {
        const auto& [title, year, period, plans, beside, is_over] = of;
        const CourseId id = title.course.course_id;
        const PeriodMark* const mark = mark_of(id, period.period_id);
        if (mark == nullptr) {
            LETOPIS_TRY(studies, is_studied(title, period));
            if (!studies) return Done{};
        }
        StudyRecordRow row{.course_id = id, .subject_title = beside.title_of(title)};
        row.form = planned_form(plans, id, period.period_id);
        if (row.form) row.form_title = attestation_form_title(*row.form);
        LETOPIS_TRY(lessons, reader_.lessons_of_course(id, period.starts_on, period.ends_on));
        if (!row.form && mark == nullptr && lessons.empty()) return Done{};
        const LessonCount count = count_lessons(lessons, period.starts_on, period.ends_on, now_);
        row.hours = hours_of_pairs(count.given);
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers,
                                          std::min(period.ends_on, day_in(year, record_.today))));
        row.teachers = std::move(teachers);
        Discipline& discipline = discipline_of(title.subject);
        discipline.hours += row.hours;
        const bool is_taught = row.form || count.given + count.unrecorded > 0;
        const bool makes_result = row.form ? row.form != AttestationForm::course_work
                                           : !beside.attested.contains(title.subject.subject_id);
        if (makes_result && (mark != nullptr || is_taught)) {
            discipline.meet(period.period_id);
            discipline.is_last_due |= is_over || awaited_.contains({id, period.period_id});
            discipline.has_last_result |= mark != nullptr;
        }
        if (mark != nullptr) {
            const ResultValue last = add_result(*mark, row, discipline);
            // A course work has a mark of its own and does not make that of the discipline (e.8).
            if (makes_result) discipline.results.push_back(last);
        }
        shown.rows.push_back(std::move(row));
        return Done{};
    }

    Discipline& discipline_of(const Subject& subject) {
        Discipline& discipline = disciplines_[{subject.position, subject.title}];
        discipline.subject = subject;
        return discipline;
    }

    /// What counts in the end.
    ResultValue add_result(const PeriodMark& mark, StudyRecordRow& row,
                           Discipline& discipline) const {
        row.result = result_in_words(mark.value);
        row.attested_on = moscow_date(mark.recorded_at);
        if (const CarriedResult* const carried = carried_of(mark.course_id, mark.period_id)) {
            row.attested_on = carried->document_on;
            row.carried = carried_note(*carried);
        }
        ResultValue last = mark.value;
        if (leaves_debt(mark.value)) {
            const auto attempts = attempts_for(results_.held, student_.person_id, mark.period_id);
            for (const HeldAttestation& one : attempts) {
                if (one.course_id != mark.course_id || leaves_debt(one.result)) continue;
                row.settled = result_in_words(one.result) + ", " + one.held_on.russian();
                if (!one.protocol_no.empty()) row.settled += ", протокол № " + one.protocol_no;
                last = one.result;
            }
            row.is_debt = row.settled.empty();
        } else {
            last = improved(mark, row);
        }
        if (row.is_debt)
            discipline.is_owed = true;
        else
            row.outcome = result_in_words(last);
        return last;
    }

    /// By a direction to improve it (VOC-06); a worse attempt changes nothing.
    ResultValue improved(const PeriodMark& mark, StudyRecordRow& row) const {
        ResultValue best = mark.value;
        for (const HeldAttestation& one :
             attempts_for(results_.held, student_.person_id, mark.period_id)) {
            if (one.course_id != mark.course_id) continue;
            const ResultValue better = result_after(best, std::span{&one, 1});
            if (better == best) continue;
            best = better;
            row.settled = result_in_words(best) + ", повышение " + one.held_on.russian();
        }
        return best;
    }

    Result<bool> is_studied(const CourseTitle& title, const Period& period) {
        if (title.study_group.kind != StudyGroupKind::subgroup) return true;
        LETOPIS_TRY(listed, reader_.students_of_group(title.study_group.study_group_id));
        for (const Member& member : members_of(listed))
            if (member.person.person_id == student_.person_id)
                return member.touches(period.starts_on, period.ends_on);
        return false;
    }

    const PeriodMark* mark_of(CourseId course_id, PeriodId period_id) const {
        const auto marks = results_.of_periods.find(course_id);
        if (marks == results_.of_periods.end()) return nullptr;
        for (const PeriodMark& mark : marks->second)
            if (mark.period_id == period_id) return &mark;
        return nullptr;
    }

    const CarriedResult* carried_of(CourseId course_id, PeriodId period_id) const {
        for (const CarriedResult& one : carried_)
            if (one.course_id == course_id && one.period_id == period_id) return &one;
        return nullptr;
    }

    void add_to_diploma(const Discipline& discipline, const std::vector<SubjectCycle>& cycles) {
        DiplomaRow row{.subject_title = discipline.subject.title,
                       .hours = discipline.hours,
                       .cycle = cycle_of(discipline.subject, cycles),
                       .is_practice = discipline.subject.kind == SubjectKind::practice};
        const auto mark = discipline.is_owed || discipline.lacks_last()
                              ? std::nullopt
                              : diploma_mark(discipline.results, strategy_);
        if (mark) row.result = result_in_words(*mark);
        record_.diploma.push_back(std::move(row));
    }

    Reader& reader_;
    const Person& student_;
    Instant now_;
    StudyRecord& record_;
    StudentResults results_;
    std::set<std::pair<CourseId, PeriodId>> awaited_;  ///< Deferred, and no attestation yet.
    std::vector<CarriedResult> carried_;
    AttestationStrategy strategy_ = AttestationStrategy::last;
    DisciplinesByPlace disciplines_;
};

}  // namespace

Result<StudyRecord> open_study_record(Reader& reader, const Standing& standing,
                                      StudentId student_id, Instant now) {
    LETOPIS_TRY(target, student_target(reader, student_id, moscow_date(now)));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    return gather_study_record(reader, student_id, now);
}

Result<StudyRecord> gather_study_record(Reader& reader, StudentId student_id, Instant now) {
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    StudyRecord record{.student_id = student_id,
                       .student_name = student->full_name(),
                       .birth_date = student->birth_date,
                       .personal_no = student->personal_no,
                       .today = moscow_date(now)};
    LETOPIS_TRY_DONE(RecordLook(reader, *student, now, record).fill());
    return record;
}

}  // namespace letopis
