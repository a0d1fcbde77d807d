#include "app/attestation/open_retakes.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/attestation/hold_attestation.h"
#include "app/attestation/improvement_parties.h"
#include "app/attestation/sessions/attested_groups.h"
#include "app/attestation/sessions/session_access.h"
#include "base/limits.h"
#include "domain/finals/improvement.h"
#include "domain/marks/result_words.h"
#include "ports/gathering/form_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

RetakeState state_of(const RetakeDirection& one, const std::optional<HeldAttestation>& attempt,
                     Date today) {
    if (!one.withdrawn_reason.empty()) return RetakeState::withdrawn;
    if (attempt) return RetakeState::used;
    return one.valid_until < today ? RetakeState::expired : RetakeState::valid;
}

/// A course as its directions need it, asked for once.
struct DirectedCourse {
    CourseTitle title;
    Target target;
    std::vector<Period> periods;
    std::string year_title;
    std::vector<HeldAttestation> held;
    std::vector<OwedResult> owed;

    /// Of that student and period, but for the one that gave a deferred result.
    std::vector<HeldAttestation> attempts(StudentId student_id, PeriodId period_id) const {
        for (const OwedResult& one : owed)
            if (one.student_id == student_id && one.period_id == period_id)
                return attempts_to_settle(held, one);
        return attempts_for(held, student_id, period_id);
    }
};

Result<DirectedCourse> directed_course(Reader& reader, CourseId id, Date today) {
    LETOPIS_TRY(title, find_course(reader, id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
    LETOPIS_TRY(held, reader.attestations_of_course(id));
    LETOPIS_TRY(owed, owed_results(reader, title, today));
    return DirectedCourse{.title = std::move(title),
                          .target = std::move(target),
                          .periods = std::move(periods),
                          .year_title = std::move(year.title),
                          .held = std::move(held),
                          .owed = std::move(owed)};
}

class Lines {
public:
    Lines(Reader& reader, const Standing& standing, Date today)
        : reader_{reader}, standing_{standing}, today_{today} {}

    Result<RetakeLine> line(const RetakeDirection& one) {
        auto known = courses_.find(one.course_id);
        if (known == courses_.end()) {
            LETOPIS_TRY(course, directed_course(reader_, one.course_id, today_));
            known = courses_.emplace(one.course_id, std::move(course)).first;
        }
        const DirectedCourse& course = known->second;
        LETOPIS_TRY(student, full_name(reader_, one.student_id));
        const auto attempts = course.attempts(one.student_id, one.period_id);
        // What was held after it was taken back is another's.
        const auto attempt =
            one.withdrawn_reason.empty() ? attempt_by(one, attempts) : std::nullopt;
        RetakeLine line{.direction = one.direction,
                        .number = one.number,
                        .given_on = one.given_on,
                        .valid_until = one.valid_until,
                        .kind = one.kind,
                        .kind_title = std::string{retake_kind_title(one.kind)},
                        .student_id = one.student_id,
                        .student = std::move(student),
                        .study_group_title = course.title.study_group.title,
                        .course_id = one.course_id,
                        .subject_title = course.title.subject.title,
                        .school_year_title = course.year_title,
                        .period_id = one.period_id,
                        .period_title = period_title(course, one.period_id),
                        .scale = course.title.course.scale,
                        .examiners = one.examiners,
                        .basis = one.basis,
                        .state = state_of(one, attempt, today_),
                        .withdrawn_reason = one.withdrawn_reason};
        if (attempt) {
            line.result = result_text(attempt->result);
            line.held_on = attempt->held_on;
        }
        Target target = course.target;
        if (!standing_.heads_groups.empty()) {
            LETOPIS_TRY(session, session_target(reader_, standing_, course.title.course,
                                                one.student_id, today_));
            target = std::move(session);
        }
        line.may_withdraw =
            (line.state == RetakeState::valid || line.state == RetakeState::expired) &&
            check_access(standing_, Action::direct_retakes, target).has_value();
        // Of a debt the second attempt is a commission's; who improves a mark is told by the paper.
        if (one.kind == RetakeKind::debt && !attempts.empty())
            line.next = AttestationKind::commission;
        line.may_hold =
            line.state == RetakeState::valid && may_hold_attestation(standing_, target, line.next);
        if (line.may_hold && one.kind == RetakeKind::improvement) {
            LETOPIS_TRY(is_party, is_party_to(one));
            line.may_hold = !is_party;
        }
        return line;
    }

private:
    Result<bool> is_party_to(const RetakeDirection& one) {
        const auto& children = standing_.children;
        if (std::find(children.begin(), children.end(), one.student_id) != children.end())
            return true;
        return has_given(reader_, standing_.person_id, one);
    }

    static std::string period_title(const DirectedCourse& course, PeriodId id) {
        for (const Period& period : course.periods)
            if (period.period_id == id) return period.title;
        return "год";
    }

    Reader& reader_;
    const Standing& standing_;
    Date today_;
    std::map<CourseId, DirectedCourse> courses_;
};

/// By the entry that gave it. A subgroup's stand with each class it draws from as well.
using Directions = std::map<EntryIndex, RetakeDirection, std::greater<>>;

void add_given_in(const SchoolYear& year, std::vector<RetakeDirection> known, Directions& found) {
    for (RetakeDirection& one : known)
        if (year.starts_on <= one.given_on && one.given_on <= last_day_of(year))
            found.emplace(one.direction, std::move(one));
}

/// Of the school, for that year and for the one before, whose debts are settled in it.
Result<Done> add_of_school(Reader& reader, const SchoolYear& year, Directions& found) {
    LETOPIS_TRY(years, reader.school_years());
    std::optional<SchoolYear> before;
    for (const SchoolYear& one : years)
        if (one.starts_on < year.starts_on) before = one;
    std::vector<SchoolYearId> asked{year.school_year_id};
    if (before) asked.push_back(before->school_year_id);
    for (const SchoolYearId id : asked) {
        LETOPIS_TRY(groups, reader.study_groups(id));
        for (const StudyGroup& group : groups) {
            LETOPIS_TRY(known, reader.retakes_of_group(group.study_group_id));
            add_given_in(year, std::move(known), found);
        }
    }
    return Done{};
}

/// Of the students he leads today, or of his section: their debts of last year belong to another
/// group.
Result<Done> add_led(Reader& reader, const Standing& standing, const SchoolYear& year, Date today,
                     Directions& found) {
    for (const StudyGroupId id : attested_groups(standing)) {
        LETOPIS_TRY(listed, reader.students_of_group(id));
        for (const ListedStudent& one : listed) {
            if (!one.enrolment.covers(today)) continue;
            LETOPIS_TRY(known, reader.retakes_of_student(one.person.person_id));
            add_given_in(year, std::move(known), found);
        }
    }
    return Done{};
}

Result<Done> check_may_print(Reader& reader, const Standing& standing, const RetakeDirection& one,
                             const Course& course, Date today) {
    LETOPIS_TRY(target, course_target(reader, course));
    const auto reads = check_access(standing, Action::read_journal, target);
    if (reads) return Done{};
    LETOPIS_TRY(student, student_target(reader, one.student_id, today));
    if (check_access(standing, Action::read_attestation, student)) return Done{};
    return reads;
}

FormTable student_of(const RetakeLine& line) {
    FormTable table{.columns = {{.title = "№", .width = 7, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 40, .share = 2},
                                {.title = "№ зачётной книжки", .width = 17, .align = centred},
                                {.title = "№ билета", .width = 14, .align = centred},
                                {.group = "Оценка", .title = "письменно", .width = 17},
                                {.group = "Оценка", .title = "устно", .width = 12},
                                {.title = "Общая (цифрой и прописью)", .width = 28, .share = 1},
                                {.title = "Подпись экзаменатора", .width = 24}}};
    table.rows.push_back({"1", line.student, "", "", "", "", line.result, ""});
    return table;
}

TableForm form_of(const RetakeLine& line, ProgrammeFamily family, const std::string& form_title,
                  const FormFacts& facts) {
    const std::string number = std::to_string(line.number);
    TableForm printed{
        .name = "Направление " + number + " " + line.student,
        .paper = FormPaper::portrait,
        .organization_full_name = facts.organization_full_name,
        .title = "НАПРАВЛЕНИЕ НА ПЕРЕСДАЧУ № " + number,
        .family = family,
        .class_title = line.study_group_title,
        .period = line.period_title + ", " + line.school_year_title + " учебный год",
        .lines = {"Предмет: " + line.subject_title,
                  "Форма аттестации: " + (form_title.empty() ? "не назначена" : form_title),
                  "Цель: " + line.kind_title, "Экзаменатор: " + line.examiners,
                  "Выдано " + line.given_on.russian() + ", действует до " +
                      line.valid_until.russian() + " включительно",
                  "Дата проведения: " +
                      (line.held_on ? line.held_on->russian() : "«___» __________")},
        .tables = {student_of(line)},
        .notes = {"Время проведения: начало ______, окончание ______."},
        .signatures = {{FormSigner::teacher, ""}, {FormSigner::deputy, facts.deputy}}};
    if (!line.basis.empty()) printed.lines.push_back("Основание: " + line.basis);
    if (line.state == RetakeState::withdrawn)
        printed.lines.insert(printed.lines.begin(), "ОТОЗВАНО: " + line.withdrawn_reason);
    return printed;
}

}  // namespace

Result<RetakeList> open_retakes(Reader& reader, const Standing& standing,
                                std::optional<SchoolYearId> year_id, Instant now) {
    const Date today = moscow_date(now);
    const bool is_of_school = check_access(standing, Action::decide_council, Target{}).has_value();
    if (!is_of_school)
        LETOPIS_TRY_DONE(
            check_access(standing, Action::read_attestation, attested_target(standing)));
    LETOPIS_TRY(year, year_id ? find_school_year(reader, *year_id) : school_year_on(reader, today));
    RetakeList list{
        .school_year_id = year.school_year_id,
        .school_year_title = year.title,
        .may_direct =
            check_access(standing, Action::direct_retakes, attested_target(standing)).has_value()};
    LETOPIS_TRY(years, reader.school_years());
    for (auto one = years.rbegin(); one != years.rend(); ++one)
        list.school_years.push_back({one->school_year_id, one->title});
    Directions found;
    if (is_of_school)
        LETOPIS_TRY_DONE(add_of_school(reader, year, found));
    else
        LETOPIS_TRY_DONE(add_led(reader, standing, year, today, found));
    Lines lines{reader, standing, today};
    for (const auto& [direction, one] : found) {
        list.cut_off = list.rows.size() == limits::academic_debts;
        if (list.cut_off) break;
        LETOPIS_TRY(line, lines.line(one));
        list.rows.push_back(std::move(line));
    }
    return list;
}

Result<TableForm> open_retake_form(Reader& reader, const Standing& standing, EntryIndex direction,
                                   Instant now) {
    LETOPIS_TRY(known, reader.retake_direction(direction));
    if (!known) return RefusalCode::not_found;
    LETOPIS_TRY(title, find_course(reader, known->course_id));
    const Date today = moscow_date(now);
    LETOPIS_TRY_DONE(check_may_print(reader, standing, *known, title.course, today));
    LETOPIS_TRY(line, Lines(reader, standing, today).line(*known));
    LETOPIS_TRY(plans, reader.attestation_plans_of_group(title.study_group.study_group_id));
    std::string form_title;
    for (const AttestationPlan& one : plans)
        if (one.course_id == known->course_id && one.period_id == known->period_id)
            form_title = attestation_form_title(one.form);
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return form_of(line, title.study_group.family, form_title, facts);
}

}  // namespace letopis
