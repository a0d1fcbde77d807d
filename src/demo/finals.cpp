#include "demo/finals.h"

#include <algorithm>
#include <array>

#include "app/attestation/early/allow_early_attestation.h"
#include "app/attestation/finals/admit_graduates.h"
#include "app/attestation/finals/correct_final_protocol.h"
#include "app/attestation/finals/open_finals.h"
#include "app/attestation/finals/plan_final_attestation.h"
#include "app/attestation/finals/sign_final_protocol.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr int days_before_admission = 14;
constexpr int days_before_exam = 10;
constexpr int days_before_repeat = 3;
constexpr std::size_t fewest_graduates = 3;
constexpr int days_before_the_end = 20;  ///< Of a period: whoever leaves early leaves by then.
constexpr std::size_t of_the_list = 5;   ///< Who is attested early, counted from 0.

class Finals {
public:
    Finals(Desk& desk, const SchoolLife& school, StudyGroupId group)
        : desk_{desk}, school_{school}, group_{group} {}

    Result<FinalsOfGroup> view() {
        const PersonId deputy = school_.people.deputy;
        const Instant now = desk_.now();
        return desk_.read([&](Reader& reader) -> Result<FinalsOfGroup> {
            LETOPIS_TRY(standing, read_standing(reader, deputy, moscow_date(now)));
            return open_finals(reader, standing, group_, now);
        });
    }

    void admit(std::vector<StudentId> students, Date on) {
        desk_.submit(admit_graduates(desk_.next_id(), school_.people.deputy,
                                     {.study_group_id = group_,
                                      .student_ids = std::move(students),
                                      .order_no = "57-у",
                                      .order_on = on}));
    }

    void plan(Date held_on) {
        desk_.submit(plan_final_attestation(
            desk_.next_id(), school_.people.deputy,
            {.study_group_id = group_,
             .kind = FinalAttestationKind::demonstration_exam,
             .held_on = held_on,
             .place = "мастерская 12",
             .chair = "Громов А. А., начальник отдела ООО «Городские информационные системы»",
             .secretary = "Ким О. П.",
             .members = {"Белова И. И., преподаватель", "Мельник А. В., эксперт",
                         "Орлов П. С., преподаватель"},
             .order_no = "61-у"}));
    }

    void sign(const FinalAttestationLine& sitting, std::string number,
              std::vector<FinalResult> results) {
        desk_.submit(sign_final_protocol(desk_.next_id(), school_.people.deputy,
                                         {.final_attestation = sitting.final_attestation,
                                          .protocol_no = std::move(number),
                                          .signed_on = sitting.held_on,
                                          .results = std::move(results)}));
    }

    /// The director finds a slip of the pen: a «4» of the first sitting was a «5».
    void correct(const FinalAttestationLine& sitting) {
        CorrectFinalProtocol right{.final_attestation = sitting.final_attestation,
                                   .protocol_no = sitting.protocol_no,
                                   .signed_on = *sitting.signed_on,
                                   .results = {},
                                   .reason = "описка секретаря при переписывании оценок",
                                   .corrects = sitting.version};
        for (const FinalResultLine& line : sitting.results)
            right.results.push_back({.student_id = line.student_id,
                                     .topic = line.topic,
                                     .lead = line.lead,
                                     .result = line.result});
        const auto slip =
            std::find_if(right.results.begin(), right.results.end(),
                         [](const FinalResult& one) { return one.result == ResultValue::four; });
        if (slip == right.results.end()) return;
        slip->result = ResultValue::five;
        desk_.submit(
            correct_final_protocol(desk_.next_id(), school_.people.director, std::move(right)));
    }

private:
    Desk& desk_;
    const SchoolLife& school_;
    StudyGroupId group_;
};

/// 4, 5, 3 in turn; the last of the list fails.
std::vector<FinalResult> first_results(const std::vector<StudentId>& students) {
    constexpr std::array marks{ResultValue::four, ResultValue::five, ResultValue::three};
    std::vector<FinalResult> results;
    for (std::size_t i = 0; i < students.size(); ++i)
        results.push_back({.student_id = students[i],
                           .topic = {},
                           .lead = {},
                           .result = marks[i % marks.size()]});
    results.back().result = ResultValue::two;
    return results;
}

Result<bool> is_closed(Desk& desk, StudyGroupId group) {
    return desk.read([&](Reader& reader) -> Result<bool> {
        LETOPIS_TRY(closed_at, reader.class_closed_at(group));
        return closed_at.has_value();
    });
}

}  // namespace

Result<Done> hold_finals(Desk& desk, const SchoolLife& school, StudyGroupId group, Date on) {
    Finals finals{desk, school, group};
    LETOPIS_TRY(before, finals.view());
    std::vector<StudentId> students;
    for (const Graduate& one : before.graduates)
        if (one.may_be_admitted) students.push_back(one.student_id);
    if (students.size() < fewest_graduates) return Done{};
    finals.admit(students, on.plus_days(-days_before_admission));
    finals.plan(on.plus_days(-days_before_exam));
    finals.plan(on.plus_days(-days_before_repeat));
    LETOPIS_TRY_DONE(desk.finish());
    LETOPIS_TRY(planned, finals.view());
    if (planned.attestations.size() < 2) return Done{};
    finals.sign(planned.attestations.front(), "3", first_results(students));
    LETOPIS_TRY_DONE(desk.finish());
    finals.sign(
        planned.attestations.back(), "4",
        {{.student_id = students.back(), .topic = {}, .lead = {}, .result = ResultValue::three}});
    LETOPIS_TRY_DONE(desk.finish());
    LETOPIS_TRY(held, finals.view());
    finals.correct(held.attestations.front());
    return desk.finish();
}

Result<Done> allow_early_marks(Desk& desk, const SchoolLife& school) {
    const Date today = moscow_date(desk.now());
    for (const CourseLife& course : school.current.courses) {
        if (school.plans.shape[course.group].family != ProgrammeFamily::general ||
            course.members.size() <= of_the_list)
            continue;
        const auto period = std::find_if(
            course.periods.begin(), course.periods.end(),
            [&](const Period& one) { return today < one.ends_on.plus_days(-days_before_the_end); });
        const std::size_t index = course.members[of_the_list].student;
        const StudyGroupId group = school.current.groups[course.group].study_group_id;
        if (period == course.periods.end() || !school.is_here(index, today)) continue;
        LETOPIS_TRY(closed, is_closed(desk, group));
        if (closed) continue;
        desk.submit(allow_early_attestation(
            desk.next_id(), school.people.deputy,
            {.student_id = school.people.students[index],
             .study_group_id = group,
             .period_id = period->period_id,
             .from_on = std::max(today, period->ends_on.plus_days(-days_before_the_end)),
             .order_no = "93-у",
             .order_on = today,
             .reason = "переезд семьи, заявление от " + today.russian()}));
        return desk.finish();
    }
    return Done{};
}

}  // namespace letopis::demo
