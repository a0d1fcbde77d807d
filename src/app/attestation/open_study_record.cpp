#include "app/attestation/open_study_record.h"

#include <algorithm>
#include <map>

#include "app/attestation/owed_results.h"
#include "app/attestation/sheet_words.h"
#include "domain/attendance/contingent.h"
#include "domain/classes/membership.h"
#include "domain/marks/period_rules.h"
#include "domain/statements/fulfilment.h"
#include "ports/gathering/names.h"
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

/// Of one discipline over the years.
struct Discipline {
    int hours = 0;
    std::vector<ResultValue> results;
    bool is_owed = false;
};
using DisciplinesByPlace = std::map<std::pair<int, std::string>, Discipline>;

class RecordLook {
public:
    RecordLook(Reader& reader, const Person& student, Instant now, StudyRecord& record)
        : reader_{reader}, student_{student}, now_{now}, record_{record} {}

    Result<Done> fill() {
        LETOPIS_TRY(marks, reader_.period_marks_of_student(student_.person_id));
        for (PeriodMark& mark : marks) results_.of_periods[mark.course_id].push_back(mark);
        LETOPIS_TRY(held, reader_.attestations_of_student(student_.person_id));
        results_.held = std::move(held);
        LETOPIS_TRY(enrolments, reader_.enrolments_of(student_.person_id));
        std::sort(enrolments.begin(), enrolments.end(), [](const auto& one, const auto& other) {
            return one.enrolled_on < other.enrolled_on;
        });
        for (const Enrolment& enrolment : enrolments) LETOPIS_TRY_DONE(add_stay(enrolment));
        for (const auto& [place, discipline] : disciplines_)
            add_to_diploma(place.second, discipline);
        return add_practices();
    }

private:
    Result<Done> add_stay(const Enrolment& enrolment) {
        LETOPIS_TRY(group, find_study_group(reader_, enrolment.study_group_id));
        if (group.family != ProgrammeFamily::vocational || !is_home_class(group)) return Done{};
        add_orders(enrolment, group);
        LETOPIS_TRY(year, find_school_year(reader_, group.school_year_id));
        LETOPIS_TRY(periods, periods_of(reader_, group.period_system_id));
        LETOPIS_TRY(plans, reader_.attestation_plans_of_group(group.study_group_id));
        LETOPIS_TRY(titles, courses_of_class(reader_, group.study_group_id));
        for (const Period& period : periods) {
            const bool was_there = enrolment.enrolled_on <= period.ends_on &&
                                   (!enrolment.left_on || period.starts_on <= *enrolment.left_on);
            if (!was_there || period.starts_on > record_.today) continue;
            StudyRecordPeriod shown{.period_id = period.period_id,
                                    .period_title = period.title,
                                    .school_year_title = year.title,
                                    .study_group_title = group.title};
            for (const CourseTitle& title : titles)
                LETOPIS_TRY_DONE(add_course(title, year, period, plans, shown));
            std::stable_sort(shown.rows.begin(), shown.rows.end(),
                             [](const StudyRecordRow& one, const StudyRecordRow& other) {
                                 return sheet_part(one.form) < sheet_part(other.form);
                             });
            record_.periods.push_back(std::move(shown));
        }
        return Done{};
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

    /// Nothing where the course had neither a lesson nor an attestation in the period, or is of a
    /// subgroup that he was not in.
    Result<Done> add_course(const CourseTitle& title, const SchoolYear& year, const Period& period,
                            const std::vector<AttestationPlan>& plans, StudyRecordPeriod& shown) {
        const CourseId id = title.course.course_id;
        const PeriodMark* const mark = mark_of(id, period.period_id);
        if (mark == nullptr) {
            LETOPIS_TRY(studies, is_studied(title, period));
            if (!studies) return Done{};
        }
        StudyRecordRow row{.course_id = id, .subject_title = title.subject.title};
        for (const AttestationPlan& plan : plans) {
            if (plan.course_id != id || plan.period_id != period.period_id) continue;
            row.form = plan.form;
            row.form_title = attestation_form_title(plan.form);
        }
        LETOPIS_TRY(lessons, reader_.lessons_of_course(id, period.starts_on, period.ends_on));
        if (!row.form && mark == nullptr && lessons.empty()) return Done{};
        row.hours =
            hours_of_pairs(count_lessons(lessons, period.starts_on, period.ends_on, now_).given);
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers,
                                          std::min(period.ends_on, day_in(year, record_.today))));
        row.teachers = std::move(teachers);
        Discipline& discipline = disciplines_[{title.subject.position, title.subject.title}];
        discipline.hours += row.hours;
        if (mark != nullptr) add_result(*mark, row, discipline);
        shown.rows.push_back(std::move(row));
        return Done{};
    }

    void add_result(const PeriodMark& mark, StudyRecordRow& row, Discipline& discipline) const {
        row.result = result_in_words(mark.value);
        row.attested_on = moscow_date(mark.recorded_at);
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
        }
        if (row.is_debt) discipline.is_owed = true;
        // A course work has a mark of its own and does not make that of the discipline (e.8).
        if (row.form != AttestationForm::course_work) discipline.results.push_back(last);
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

    void add_to_diploma(const std::string& title, const Discipline& discipline) {
        DiplomaRow row{.subject_title = title, .hours = discipline.hours};
        const auto mark = discipline.is_owed
                              ? std::nullopt
                              : diploma_mark(discipline.results, AttestationStrategy::last);
        if (mark) row.result = result_in_words(*mark);
        record_.diploma.push_back(std::move(row));
    }

    Reader& reader_;
    const Person& student_;
    Instant now_;
    StudyRecord& record_;
    StudentResults results_;
    DisciplinesByPlace disciplines_;
};

}  // namespace

Result<StudyRecord> open_study_record(Reader& reader, const Standing& standing,
                                      StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    StudyRecord record{.student_id = student_id,
                       .student_name = student->full_name(),
                       .birth_date = student->birth_date,
                       .personal_no = student->personal_no,
                       .today = today};
    LETOPIS_TRY_DONE(RecordLook(reader, *student, now, record).fill());
    return record;
}

}  // namespace letopis
