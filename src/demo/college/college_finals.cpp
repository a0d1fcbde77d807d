// Final attestation of the groups that leave: admitted by order, two exams, signed protocols.

#include <array>

#include "app/attestation/finals/admit_graduates.h"
#include "app/attestation/finals/open_finals.h"
#include "app/attestation/finals/plan_final_attestation.h"
#include "app/attestation/finals/sign_final_protocol.h"
#include "demo/college/college_life.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

Result<FinalsOfGroup> finals_of(Desk& desk, const College& college, const CollegeGroup& group) {
    const Instant now = desk.now();
    return desk.read([&](Reader& reader) -> Result<FinalsOfGroup> {
        LETOPIS_TRY(standing, read_standing(reader, college.deputy, moscow_date(now)));
        return open_finals(reader, standing, group.study_group_id, now);
    });
}

void plan_exam(Desk& desk, const College& college, const CollegeGroup& group,
               FinalAttestationKind kind, Date held_on) {
    desk.submit(
        plan_final_attestation(desk.next_id(), college.deputy,
                               {.study_group_id = group.study_group_id,
                                .kind = kind,
                                .held_on = held_on,
                                .place = "симуляционный центр, каб. 210",
                                .chair = "Громова А. А., главная медицинская сестра ГБУЗ «ГКБ № 4»",
                                .secretary = "Ким О. П.",
                                .members = {"Белова И. И., преподаватель", "Мельник А. В., эксперт",
                                            "Орлова П. С., преподаватель"},
                                .order_no = "71-у"}));
}

std::vector<FinalResult> results_for(const College& college, const FinalAttestationLine& exam,
                                     const std::vector<StudentId>& students) {
    constexpr std::array topics{"Роль медицинской сестры в профилактике осложнений",
                                "Организация сестринского ухода в стационаре",
                                "Обучение пациентов и родственников уходу на дому"};
    std::vector<FinalResult> results;
    for (std::size_t i = 0; i < students.size(); ++i) {
        const bool defends = exam.kind == FinalAttestationKind::diploma_work;
        constexpr int excellent = 43;
        constexpr int good = 37;
        const int ability = college.ability(students[i]) + (defends ? 2 : 0);
        results.push_back({.student_id = students[i],
                           .topic = defends ? topics[i % topics.size()] : "",
                           .lead = defends ? "Белова И. И." : "",
                           .result = ability >= excellent ? ResultValue::five
                                     : ability >= good    ? ResultValue::four
                                                          : ResultValue::three});
    }
    return results;
}

}  // namespace

Result<Done> admit_to_finals(Desk& desk, College& college) {
    for (const CollegeGroup& group : college.kept) {
        if (!group.leaves) continue;
        LETOPIS_TRY(finals, finals_of(desk, college, group));
        std::vector<StudentId> students;
        for (const Graduate& one : finals.graduates)
            if (one.may_be_admitted) students.push_back(one.student_id);
        if (students.empty()) continue;
        desk.submit(admit_graduates(desk.next_id(), college.deputy,
                                    {.study_group_id = group.study_group_id,
                                     .student_ids = std::move(students),
                                     .order_no = "70-у",
                                     .order_on = moscow_date(desk.now())}));
        plan_exam(desk, college, group, FinalAttestationKind::demonstration_exam,
                  college.day(6, 24));
        plan_exam(desk, college, group, FinalAttestationKind::diploma_work, college.day(6, 26));
    }
    return desk.finish();
}

Result<Done> hold_college_finals(Desk& desk, College& college) {
    for (const CollegeGroup& group : college.kept) {
        if (!group.leaves) continue;
        LETOPIS_TRY(finals, finals_of(desk, college, group));
        std::vector<StudentId> students;
        for (const Graduate& one : finals.graduates)
            if (one.is_admitted) students.push_back(one.student_id);
        int number = 0;
        for (const FinalAttestationLine& exam : finals.attestations)
            desk.submit(sign_final_protocol(desk.next_id(), college.deputy,
                                            {.final_attestation = exam.final_attestation,
                                             .protocol_no = std::to_string(++number),
                                             .signed_on = exam.held_on,
                                             .results = results_for(college, exam, students)}));
    }
    return desk.finish();
}

}  // namespace letopis::demo
