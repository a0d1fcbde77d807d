// Final attestation (VOC-11): who may be admitted, who orders it, the protocol, who reads it.

#include <gmock/gmock.h>

#include <algorithm>

#include "app/attestation/attestation_forms.h"
#include "app/attestation/finals/admit_graduates.h"
#include "app/attestation/finals/cancel_final_attestation.h"
#include "app/attestation/finals/finals_forms.h"
#include "app/attestation/finals/open_student_finals.h"
#include "app/attestation/finals/plan_final_attestation.h"
#include "app/attestation/finals/sign_final_protocol.h"
#include "app/attestation/hold_attestation.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// June: Алова has everything; Белов has a debt; Волков no annual mark and no attestation sheet.
class Finals : public PracticeGroup {
protected:
    Finals() {
        const EntryIndex practice = next_index();
        std::vector<EntryBody> facts{sent(alova_, Date{2026, 9, 7}),
                                     PracticeAssessed{.assignment = practice,
                                                      .course_id = practice_,
                                                      .student_id = alova_,
                                                      .competences = "ОК 1–4 освоены",
                                                      .result = ResultValue::five,
                                                      .assessed_on = Date{2026, 9, 19}},
                                     CourseOpened{{.course_id = anatomy_,
                                                   .subject_id = sample_.mathematics,
                                                   .study_group_id = group_,
                                                   .school_year_id = sample_.year,
                                                   .period_system_id = sample_.quarters}},
                                     PeriodMarkConfirmed{.course_id = anatomy_,
                                                         .student_id = belov_,
                                                         .period_id = sample_.first_quarter,
                                                         .value = ResultValue::two}};
        for (const StudentId student : {alova_, belov_})
            facts.push_back(AnnualMarkConfirmed{
                .course_id = anatomy_, .student_id = student, .value = ResultValue::four});
        facts.push_back(AnnualMarkConfirmed{
            .course_id = practice_, .student_id = belov_, .value = ResultValue::four});
        facts.push_back(sent(volkov_, Date{2027, 5, 10}));
        state(std::move(facts));
        at(Date{2027, 6, 10}, 12, 0);
    }

    EntryIndex next_index() {
        return *school_.read([](Reader& reader) { return reader.entry_count(); });
    }
    PracticeAssigned sent(StudentId student, Date from) const {
        return {.course_id = practice_,
                .student_id = student,
                .kind = order_.kind,
                .base = order_.base,
                .base_lead = order_.base_lead,
                .lead_id = order_.lead_id,
                .from_on = from,
                .to_on = from.plus_days(12),
                .hours = 72,
                .order_no = "41-п"};
    }

    /// The assignment without a sheet.
    EntryIndex practice_of(StudentId student) {
        return *school_.read([&](Reader& reader) -> Result<EntryIndex> {
            LETOPIS_TRY(known, reader.practice_of_student(student));
            return known.front().assignment;
        });
    }

    std::string admit(PersonId actor, const GraduatesAdmitted& order) {
        return outcome(admit_graduates(next_command(), actor, order));
    }
    GraduatesAdmitted order(std::vector<StudentId> students) const {
        return {.study_group_id = group_,
                .student_ids = std::move(students),
                .order_no = "57-у",
                .order_on = Date{2027, 6, 10}};
    }
    std::string plan(PersonId actor, const FinalAttestationPlanned& asked) {
        return outcome(plan_final_attestation(next_command(), actor, asked));
    }
    FinalAttestationPlanned defence() const {
        return {.study_group_id = group_,
                .kind = FinalAttestationKind::diploma_work,
                .held_on = Date{2027, 6, 21},
                .place = "ауд. 305",
                .chair = "Громов А. А., главный врач",
                .secretary = "Ким О. П.",
                .members = {"Сидоров О. Ю.", "Белова И. И.", "Орлов П. С."},
                .order_no = "61-у"};
    }
    std::string sign(PersonId actor, const SignFinalProtocol& asked) {
        return outcome(sign_final_protocol(next_command(), actor, asked));
    }
    SignFinalProtocol protocol(EntryIndex attestation) const {
        return {.final_attestation = attestation,
                .protocol_no = "3",
                .signed_on = Date{2027, 6, 21},
                .results = {{alova_, "Уход за больными", "Сидоров О. Ю.", ResultValue::five}}};
    }
    std::string cancel(PersonId actor, EntryIndex attestation, std::string reason = "перенос") {
        return outcome(
            cancel_final_attestation(next_command(), actor, attestation, std::move(reason)));
    }
    auto opened(PersonId person, StudyGroupId id) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_finals(reader, standing, id, moment);
        });
    }
    FinalsOfGroup view() {
        auto shown = opened(sample_.deputy, group_);
        EXPECT_TRUE(shown);
        return shown ? *std::move(shown) : FinalsOfGroup{};
    }
    auto of_student(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_finals(reader, standing, student, moment);
        });
    }
    /// Алова admitted, a defence planned.
    EntryIndex planned() {
        EXPECT_EQ(admit(sample_.deputy, order({alova_})), "recorded");
        EXPECT_EQ(plan(sample_.deputy, defence()), "recorded");
        return view().attestations.at(0).final_attestation;
    }
    /// And its protocol, on the day.
    EntryIndex held() {
        const EntryIndex attestation = planned();
        at(Date{2027, 6, 21}, 17, 0);
        EXPECT_EQ(sign(sample_.deputy, protocol(attestation)), "recorded");
        return attestation;
    }

    const CourseId anatomy_ = id_of<CourseId>(83);
};

// Evidence: VOC-11. Debts, annual marks and attestation sheets of practice keep from admission.
TEST_F(Finals, EverybodySeesWhatIsMissing) {
    const FinalsOfGroup shown = view();
    ASSERT_THAT(shown.graduates, SizeIs(3));
    EXPECT_TRUE(shown.graduates[0].may_be_admitted);
    EXPECT_THAT(shown.graduates[0].obstacles, IsEmpty());
    EXPECT_EQ(shown.graduates[1].standing,
              (GraduateStanding{belov_, /*debts=*/1, /*missing_results=*/0, 0}));
    EXPECT_THAT(shown.graduates[1].obstacles,
                ElementsAre("задолженность: Математика (I четверть)"));
    EXPECT_EQ(shown.graduates[2].standing, (GraduateStanding{volkov_, 0, 1, 1}));
    EXPECT_THAT(
        shown.graduates[2].obstacles,
        ElementsAre("нет годовой отметки: Математика",
                    "нет аттестационного листа: ПП.02 Производственная практика (с 10.05.2027)"));
    EXPECT_FALSE(shown.admission);
    EXPECT_TRUE(shown.may_keep);
}

TEST_F(Finals, ADebtThatIsSettledKeepsNobody) {
    ASSERT_EQ(outcome(hold_attestation(next_command(), sample_.deputy,
                                       {.course_id = anatomy_,
                                        .student_id = belov_,
                                        .period_id = sample_.first_quarter,
                                        .held_on = Date{2027, 6, 9},
                                        .result = ResultValue::three,
                                        .protocol_no = "4"})),
              "recorded");
    EXPECT_TRUE(view().graduates[1].may_be_admitted);
    EXPECT_EQ(admit(sample_.deputy, order({alova_, belov_})), "recorded");
}

// Evidence: VOC-11.
TEST_F(Finals, WhoOwesIsNotAdmittedAndIsNamed) {
    const auto receipt =
        school_.append(admit_graduates(next_command(), sample_.deputy, order({alova_, belov_})));
    ASSERT_FALSE(receipt);
    EXPECT_TRUE(receipt.error().is(RefusalCode::graduate_owes));
    EXPECT_EQ(receipt.error().refusal().field, "student_ids[1]");
    EXPECT_THAT(receipt.error().refusal().message(),
                HasSubstr("Белов Глеб: задолженность: Математика (I четверть)."));
    EXPECT_EQ(admit(sample_.deputy, order({volkov_})), "graduate_owes");
    EXPECT_FALSE(view().admission);
}

TEST_F(Finals, HeadsAdmitAndNobodyElse) {
    EXPECT_EQ(admit(sample_.petrova, order({alova_})), "not_your_role") << "the curator reads";
    EXPECT_EQ(admit(sample_.sidorov, order({alova_})), "not_your_role");
    EXPECT_EQ(admit(alova_, order({alova_})), "not_found");
    GraduatesAdmitted school_class = order({sample_.zhukova});
    school_class.study_group_id = sample_.class_5a;
    EXPECT_EQ(admit(sample_.deputy, school_class), "not_found") << "not a vocational group";
    EXPECT_EQ(admit(sample_.director, order({alova_})), "recorded");
    EXPECT_EQ(admit(sample_.deputy, order({alova_})), "unchanged");
    const FinalsOfGroup shown = view();
    ASSERT_TRUE(shown.admission);
    EXPECT_EQ(*shown.admission, (AdmissionOrder{"57-у", Date{2027, 6, 10}, 1}));
    EXPECT_TRUE(shown.graduates[0].is_admitted);
    EXPECT_FALSE(shown.graduates[1].is_admitted);
}

TEST_F(Finals, AWrongOrderIsRefused) {
    EXPECT_EQ(admit(sample_.deputy, order({})), "invalid_value");
    EXPECT_EQ(admit(sample_.deputy, order({sample_.zhukova})), "student_not_enrolled");
    GraduatesAdmitted wrong = order({alova_});
    wrong.order_no.clear();
    EXPECT_EQ(admit(sample_.deputy, wrong), "order_required");
    wrong = order({alova_});
    wrong.order_on = Date{2027, 6, 11};
    EXPECT_EQ(admit(sample_.deputy, wrong), "invalid_value");
    wrong.order_on = Date{2026, 8, 1};
    EXPECT_EQ(admit(sample_.deputy, wrong), "student_not_enrolled") << "before he was on the list";
}

TEST_F(Finals, AnExamIsPlannedWithItsCommission) {
    EXPECT_EQ(plan(sample_.petrova, defence()), "not_your_role");
    FinalAttestationPlanned wrong = defence();
    wrong.held_on = Date{2026, 8, 31};
    EXPECT_EQ(plan(sample_.deputy, wrong), "invalid_value") << "before the school year";
    wrong = defence();
    wrong.members.pop_back();
    EXPECT_EQ(plan(sample_.deputy, wrong), "invalid_value");
    wrong = defence();
    wrong.study_group_id = sample_.class_5a;
    EXPECT_EQ(plan(sample_.deputy, wrong), "not_found");
    ASSERT_EQ(plan(sample_.deputy, defence()), "recorded");
    const FinalAttestationLine line = view().attestations.at(0);
    EXPECT_EQ(line.kind_title, "защита дипломной работы (проекта)");
    EXPECT_EQ(line.chair, "Громов А. А., главный врач");
    EXPECT_THAT(line.members, SizeIs(3));
    EXPECT_FALSE(line.is_over);
    EXPECT_FALSE(line.signed_on);
}

TEST_F(Finals, PressedTwiceASittingIsPlannedOnce) {
    ASSERT_EQ(plan(sample_.deputy, defence()), "recorded");
    EXPECT_EQ(plan(sample_.deputy, defence()), "unchanged");
    FinalAttestationPlanned other = defence();
    other.members.back() = "Новиков Н. Н., заведующий отделением";
    EXPECT_EQ(plan(sample_.deputy, other), "recorded") << "another commission";
    EXPECT_THAT(view().attestations, SizeIs(2));
}

/// What was held before it was planned here, and a sitting of the autumn after the group's year.
TEST_F(Finals, AnExamIsRecordedAfterwardsAndRepeatedAfterTheYear) {
    FinalAttestationPlanned other = defence();
    other.held_on = Date{2027, 6, 1};
    EXPECT_EQ(plan(sample_.deputy, other), "recorded");
    EXPECT_TRUE(view().attestations.at(0).is_over);
    other.held_on = Date{2027, 12, 10};
    EXPECT_EQ(plan(sample_.deputy, other), "recorded");
    at(Date{2027, 11, 1}, 12, 0);
    other.held_on = view().last_exam_on;
    EXPECT_EQ(other.held_on, (Date{2028, 8, 30}));
    EXPECT_EQ(plan(sample_.deputy, other), "recorded");
    other.held_on = other.held_on.plus_days(1);
    EXPECT_EQ(plan(sample_.deputy, other), "invalid_value");
}

TEST_F(Finals, APlannedExamIsTakenBackWithAReason) {
    const EntryIndex attestation = planned();
    EXPECT_EQ(cancel(sample_.petrova, attestation), "not_your_role");
    EXPECT_EQ(cancel(sample_.deputy, 999'999), "not_found");
    EXPECT_EQ(cancel(sample_.deputy, attestation, " "), "invalid_value");
    EXPECT_EQ(cancel(sample_.deputy, attestation), "recorded");
    EXPECT_EQ(cancel(sample_.deputy, attestation), "unchanged");
    EXPECT_THAT(view().attestations, IsEmpty());
    EXPECT_EQ(sign(sample_.deputy, protocol(attestation)), "not_found");
}

// Evidence: VOC-11. "Protocol cannot be signed with a student not admitted".
TEST_F(Finals, AProtocolHasNobodyWhoWasNotAdmitted) {
    const EntryIndex attestation = planned();
    EXPECT_EQ(sign(sample_.deputy, protocol(attestation)), "invalid_value") << "too early";
    at(Date{2027, 6, 21}, 17, 0);
    SignFinalProtocol wrong = protocol(attestation);
    wrong.results.push_back({belov_, "Вакцины", "", ResultValue::four});
    const auto refused = school_.append(sign_final_protocol(next_command(), sample_.deputy, wrong));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::graduate_not_admitted));
    EXPECT_EQ(refused.error().refusal().field, "results[1]");
    EXPECT_THAT(refused.error().refusal().message(), HasSubstr("Белов Глеб"));
    EXPECT_EQ(sign(sample_.petrova, protocol(attestation)), "not_your_role");
    wrong = protocol(attestation);
    wrong.results[0].topic.clear();
    EXPECT_EQ(sign(sample_.deputy, wrong), "invalid_value");
    EXPECT_EQ(sign(sample_.deputy, protocol(attestation)), "recorded");
    EXPECT_EQ(sign(sample_.deputy, protocol(attestation)), "final_protocol_signed");
    EXPECT_EQ(cancel(sample_.deputy, attestation), "final_protocol_signed");
    const FinalAttestationLine line = view().attestations.at(0);
    EXPECT_EQ(line.protocol_no, "3");
    ASSERT_THAT(line.results, SizeIs(1));
    EXPECT_EQ(line.results[0].result_words, "5 (отлично)");
}

TEST_F(Finals, WhoStandsInAProtocolStaysAdmitted) {
    held();
    state({AnnualMarkConfirmed{
               .course_id = anatomy_, .student_id = volkov_, .value = ResultValue::four},
           PracticeAssessed{.assignment = practice_of(volkov_),
                            .course_id = practice_,
                            .student_id = volkov_,
                            .competences = "ОК 1–4 освоены",
                            .result = ResultValue::four,
                            .assessed_on = Date{2027, 6, 1}}});
    EXPECT_EQ(admit(sample_.deputy, order({volkov_})), "final_protocol_signed");
    EXPECT_EQ(admit(sample_.deputy, order({alova_, volkov_})), "recorded");
}

// Evidence: VOC-11. Who was ill or is admitted later has a sitting of his own.
TEST_F(Finals, ASecondSittingIsForWhoHasNoResultYet) {
    const auto sitting = [&](Date held_on) {
        FinalAttestationPlanned asked = defence();
        asked.held_on = held_on;
        EXPECT_EQ(plan(sample_.deputy, asked), "recorded");
        return view().attestations.back().final_attestation;
    };
    state({GraduatesAdmitted{group_, {alova_, belov_, volkov_}, "57-у", Date{2027, 6, 10}}});
    const EntryIndex first = sitting(Date{2027, 6, 21});
    const EntryIndex second = sitting(Date{2027, 6, 25});
    at(Date{2027, 6, 26}, 12, 0);
    SignFinalProtocol asked = protocol(first);
    asked.results.push_back({belov_, "Вакцины", "", std::nullopt});
    ASSERT_EQ(sign(sample_.deputy, asked), "recorded") << "without Волков, Белов did not appear";
    asked = protocol(second);
    asked.signed_on = Date{2027, 6, 25};
    asked.results.insert(asked.results.begin(), {volkov_, "Питание", "", ResultValue::four});
    const auto refused = school_.append(sign_final_protocol(next_command(), sample_.deputy, asked));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::final_protocol_signed));
    EXPECT_EQ(refused.error().refusal().field, "results[1]");
    EXPECT_THAT(refused.error().refusal().message(), HasSubstr("Алова Вера"));
    asked.results[1] = {belov_, "Вакцины", "", ResultValue::three};
    EXPECT_THAT(of_student(alova_, alova_)->finals, SizeIs(1)) << "the second is none of hers";
    EXPECT_THAT(of_student(belov_, belov_)->finals, SizeIs(2));
    EXPECT_EQ(sign(sample_.deputy, asked), "recorded");
    EXPECT_EQ(of_student(belov_, belov_)->finals.at(1).result_words, "3 (удовлетворительно)");
}

/// He has left with his result; the others are admitted and examined after him.
TEST_F(Finals, AGraduateWhoLeftDoesNotStopTheGroup) {
    state({GraduatesAdmitted{group_, {alova_, belov_, volkov_}, "57-у", Date{2027, 6, 10}}});
    ASSERT_EQ(plan(sample_.deputy, defence()), "recorded");
    at(Date{2027, 6, 21}, 17, 0);
    ASSERT_EQ(sign(sample_.deputy, protocol(view().attestations.at(0).final_attestation)),
              "recorded");
    state({StudentLeft{alova_, group_, Date{2027, 5, 20}, "70-с", Date{2027, 5, 20}, "перевод"},
           StudentLeft{volkov_, group_, Date{2027, 6, 21}, "71-с", Date{2027, 6, 21}, "перевод"}});
    at(Date{2027, 6, 23}, 12, 0);
    const FinalsOfGroup shown = view();
    ASSERT_THAT(shown.graduates, SizeIs(3));
    EXPECT_EQ(shown.graduates[0].left_on, (Date{2027, 5, 20}));
    EXPECT_TRUE(shown.graduates[0].is_admitted && shown.graduates[0].has_protocol);
    EXPECT_FALSE(shown.graduates[0].may_be_admitted);
    EXPECT_FALSE(shown.graduates[1].left_on);
    EXPECT_EQ(shown.graduates[2].left_on, (Date{2027, 6, 21}));
    EXPECT_FALSE(shown.graduates[2].has_protocol);
    EXPECT_EQ(admit(sample_.deputy, order({})), "final_protocol_signed") << "Алова stays";
    GraduatesAdmitted again = order({alova_, volkov_});
    again.order_on = Date{2027, 6, 23};
    EXPECT_EQ(admit(sample_.deputy, again), "student_not_enrolled") << "Волков";
    again.student_ids = {alova_};
    EXPECT_EQ(admit(sample_.deputy, again), "recorded");
}

TEST_F(Finals, NothingIsWrittenOnceTheGroupHasClosedItsYear) {
    const EntryIndex attestation = planned();
    at(Date{2027, 6, 25}, 12, 0);
    state({ClassClosed{.study_group_id = group_}});
    EXPECT_EQ(admit(sample_.deputy, order({})), "class_closed");
    EXPECT_EQ(plan(sample_.deputy, defence()), "class_closed");
    EXPECT_EQ(cancel(sample_.deputy, attestation), "class_closed");
    EXPECT_EQ(sign(sample_.deputy, protocol(attestation)), "class_closed");
    EXPECT_TRUE(view().is_closed);
    EXPECT_FALSE(view().may_keep);
}

TEST_F(Finals, TheGroupIsReadByItsPeople) {
    held();
    const auto curators = opened(sample_.petrova, group_);
    ASSERT_TRUE(curators);
    EXPECT_FALSE(curators->may_keep);
    EXPECT_EQ(refusal_code(opened(stranger_, group_)), RefusalCode::not_your_class);
    EXPECT_EQ(refusal_code(opened(alova_, group_)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(opened(sample_.deputy, sample_.class_5a)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(opened(sample_.deputy, id_of<StudyGroupId>(999))),
              RefusalCode::not_found);
}

TEST_F(Finals, TheStudentAndHisFamilySeeDatesAndResults) {
    ASSERT_EQ(plan(sample_.deputy, defence()), "recorded");
    EXPECT_THAT(of_student(belov_, belov_)->finals, SizeIs(1)) << "nobody was chosen yet";
    ASSERT_EQ(admit(sample_.deputy, order({alova_})), "recorded");
    EXPECT_THAT(of_student(belov_, belov_)->finals, IsEmpty());
    const auto before = of_student(mother_, alova_);
    ASSERT_TRUE(before);
    EXPECT_EQ(before->admission, "допущен(а), приказ № 57-у от 10.06.2027");
    ASSERT_THAT(before->finals, SizeIs(1));
    EXPECT_EQ(before->finals[0].place, "ауд. 305");
    EXPECT_EQ(before->finals[0].result_words, "");
    at(Date{2027, 6, 21}, 17, 0);
    ASSERT_EQ(sign(sample_.deputy, protocol(view().attestations.at(0).final_attestation)),
              "recorded");
    const auto after = of_student(alova_, alova_);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->finals.at(0).topic, "Уход за больными");
    EXPECT_EQ(after->finals.at(0).result_words, "5 (отлично)");
    EXPECT_EQ(refusal_code(of_student(belov_, alova_)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(of_student(sample_.zhukov, alova_)), RefusalCode::not_found);
}

/// Of an older group the results stay, its order does not speak for the present one.
TEST_F(Finals, OfAStudentWhoRepeatsTheLastOrderCounts) {
    const StudyGroupId older = id_of<StudyGroupId>(89);
    state({StudyGroupFormed{{.study_group_id = older,
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::vocational,
                             .kind = StudyGroupKind::vocational_group,
                             .title = "СД-11",
                             .grade = 1,
                             .period_system_id = sample_.quarters}},
           StudentEnrolled{.student_id = alova_,
                           .study_group_id = older,
                           .enrolled_on = Date{2025, 9, 1},
                           .order_no = "3",
                           .order_on = Date{2025, 8, 28}},
           GraduatesAdmitted{older, {alova_}, "12-у", Date{2026, 6, 10}}});
    EXPECT_EQ(of_student(alova_, alova_)->admission, "") << "not by an order of long ago";
    planned();
    EXPECT_EQ(of_student(alova_, alova_)->admission, "допущен(а), приказ № 57-у от 10.06.2027");
    EXPECT_FALSE(of_student(alova_, alova_)->finals.at(0).is_past);
    at(Date{2027, 6, 22}, 9, 0);
    const auto after = of_student(alova_, alova_);
    EXPECT_TRUE(after->finals.at(0).is_past);
    EXPECT_FALSE(after->finals.at(0).has_result);
}

TEST_F(Finals, AreOnPaper) {
    const EntryIndex attestation = planned();
    const auto printed = [&](PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_final_protocol_form(reader, standing, attestation, moment);
        });
    };
    EXPECT_EQ(printed(sample_.petrova)->edition, Edition::draft);
    EXPECT_THAT(printed(sample_.petrova)->tables.at(0).rows.at(0),
                ElementsAre("1", "Алова Вера", "", "", ""));
    at(Date{2027, 6, 21}, 17, 0);
    SignFinalProtocol absent = protocol(attestation);
    absent.results[0].result.reset();
    ASSERT_EQ(sign(sample_.deputy, absent), "recorded");
    const auto form = printed(sample_.deputy);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::working);
    EXPECT_THAT(form->title, HasSubstr("ПРОТОКОЛ № 3"));
    EXPECT_THAT(form->tables.at(0).rows.at(0),
                ElementsAre("1", "Алова Вера", "Уход за больными", "Сидоров О. Ю.",
                            "не явился (не явилась)"));
    EXPECT_THAT(form->tables.at(1).rows, SizeIs(5)) << "the commission signs";
    EXPECT_THAT(form->notes.at(0), HasSubstr("не явились — 1"));
    EXPECT_EQ(refusal_code(printed(alova_)), RefusalCode::not_found);

    const auto list = as(sample_.deputy, [&](Reader& reader, const Standing& who, Instant moment) {
        return open_admission_list_form(reader, who, group_, moment);
    });
    ASSERT_TRUE(list);
    EXPECT_THAT(list->tables.at(0).rows.at(1),
                ElementsAre("2", "Белов Глеб", "нет", "задолженность: Математика (I четверть)"));
    EXPECT_EQ(list->lines.at(0), "Приказ о допуске: № 57-у от 10.06.2027");
}

// Evidence: F-30. The card of the student has his final attestation.
TEST_F(Finals, StandOnTheCardOfTheStudent) {
    held();
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_study_record_form(reader, standing, alova_, moment);
        });
    ASSERT_TRUE(form);
    const auto table = std::find_if(
        form->tables.begin(), form->tables.end(),
        [](const FormTable& one) { return one.title == "Государственная итоговая аттестация"; });
    ASSERT_NE(table, form->tables.end());
    EXPECT_THAT(table->rows.at(0),
                ElementsAre("защита дипломной работы (проекта)", "Уход за больными", "21.06.2027",
                            "5 (отлично)", "№ 3 от 21.06.2027"));
}

}  // namespace
}  // namespace letopis::testing
