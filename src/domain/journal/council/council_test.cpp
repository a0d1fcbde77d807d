// The council's decisions: usual words for each programme, exceptions, and what is refused
// (ASM-11).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/journal/closing.h"
#include "domain/journal/council/council_words.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using enum CouncilDecisionKind;
using ::testing::IsEmpty;

const Date council_day(2027, 5, 24);

StudyGroup grade(int grade) {
    StudyGroup group = class_5a();
    group.grade = grade;
    return group;
}
StudyGroup second_course() {
    StudyGroup group = grade(2);
    group.family = ProgrammeFamily::vocational;
    group.kind = StudyGroupKind::vocational_group;
    return group;
}
StudyGroup dancers() {
    StudyGroup group = grade(0);
    group.family = ProgrammeFamily::additional;
    group.kind = StudyGroupKind::association_group;
    return group;
}

TEST(CouncilWords, ASchoolTransfersToTheNextGradeBySex) {
    EXPECT_EQ(usual_words(transfer, grade(5), Sex::male), "переведён в 6 класс");
    EXPECT_EQ(usual_words(transfer, grade(5), Sex::female), "переведена в 6 класс");
    EXPECT_EQ(usual_words(transfer, grade(5), Sex::unknown), "переведён(а) в 6 класс");
    EXPECT_EQ(usual_words(conditional_transfer, grade(7), Sex::female),
              "условно переведена в 8 класс");
    EXPECT_EQ(usual_words(repeat, grade(7), Sex::male),
              "оставлен на повторное обучение в 7 классе");
}

TEST(CouncilWords, ASchoolGraduatesFromNineAndEleven) {
    EXPECT_EQ(usual_words(graduate, grade(9), Sex::female),
              "окончила школу по программе основного общего образования");
    EXPECT_EQ(usual_words(graduate, grade(11), Sex::unknown),
              "окончил(а) школу по программе среднего общего образования");
}

// ORD-00.1: three programme families.
TEST(CouncilWords, ACollegeCountsCoursesAndAnAssociationItsProgramme) {
    EXPECT_EQ(usual_words(transfer, second_course(), Sex::male), "переведён на 3 курс");
    EXPECT_EQ(usual_words(conditional_transfer, second_course(), Sex::unknown),
              "условно переведён(а) на 3 курс");
    EXPECT_EQ(usual_words(repeat, second_course(), Sex::female),
              "оставлена на повторное обучение на 2 курсе");
    EXPECT_EQ(usual_words(graduate, second_course(), Sex::male),
              "окончил обучение по программе среднего профессионального образования");
    EXPECT_EQ(usual_words(transfer, dancers(), Sex::male), "программа освоена");
    EXPECT_EQ(usual_words(conditional_transfer, dancers(), Sex::male),
              "программа освоена частично");
    EXPECT_EQ(usual_words(repeat, dancers(), Sex::female), "оставлена на повторное обучение");
    EXPECT_EQ(usual_words(graduate, dancers(), Sex::male),
              "программа освоена полностью, обучение завершено");
}

TEST(CouncilWords, TheLevelIsThatOfTheGradeOrTheProgramme) {
    EXPECT_EQ(programme_level(grade(1)), "начальное общее образование");
    EXPECT_EQ(programme_level(grade(4)), "начальное общее образование");
    EXPECT_EQ(programme_level(grade(5)), "основное общее образование");
    EXPECT_EQ(programme_level(grade(9)), "основное общее образование");
    EXPECT_EQ(programme_level(grade(10)), "среднее общее образование");
    EXPECT_EQ(programme_level(second_course()), "среднее профессиональное образование");
    EXPECT_EQ(programme_level(dancers()), "дополнительное образование");
}

CouncilDecisionKind usual(const StudyGroup& group, std::initializer_list<ResultValue> values) {
    std::vector<AnnualMark> marks;
    for (const ResultValue value : values) marks.push_back(annual_mark(ivanov(), value));
    return usual_decision(group, marks);
}

TEST(CouncilWords, AnAnnualTwoIsAConditionalTransferAndAnotherYearAtTheEndOfALevel) {
    EXPECT_EQ(usual(grade(5), {ResultValue::four, ResultValue::exempt}), transfer);
    EXPECT_EQ(usual(grade(5), {ResultValue::four, ResultValue::two}), conditional_transfer);
    EXPECT_EQ(usual(grade(10), {ResultValue::not_attested}), conditional_transfer);
    EXPECT_EQ(usual(grade(10), {ResultValue::fail}), conditional_transfer);
    for (const int last : {4, 9, 11}) EXPECT_EQ(usual(grade(last), {ResultValue::two}), repeat);
    EXPECT_EQ(usual(grade(4), {ResultValue::three}), transfer);
    EXPECT_EQ(usual(grade(9), {ResultValue::three}), graduate);
    EXPECT_EQ(usual(grade(11), {ResultValue::five}), graduate);
    EXPECT_EQ(usual(grade(1), {ResultValue::mastered}), transfer);
    EXPECT_EQ(usual(second_course(), {ResultValue::two}), conditional_transfer);
    EXPECT_EQ(usual(dancers(), {}), transfer);
}

ClassFacts class_of_two() {
    return {.study_group = class_5a(),
            .students = {listed(ivanov()), listed(petrova(), first_september, Date(2027, 3, 1))}};
}
RecordCouncilDecisions protocol(std::vector<RecordCouncilDecision> decisions) {
    return {.study_group_id = class_5a().study_group_id,
            .protocol_no = " 9 ",
            .decided_on = council_day,
            .decisions = std::move(decisions)};
}
RecordCouncilDecision about(const Person& student, CouncilDecisionKind kind = transfer,
                            std::string text = "") {
    return {.student_id = student.person_id, .kind = kind, .text = std::move(text)};
}
Result<std::vector<CouncilDecisionRecorded>> decide(const RecordCouncilDecisions& command,
                                                    const ClassFacts& facts = class_of_two()) {
    return decide_record_council_decisions(facts, command, council_day);
}

TEST(CouncilDecisions, TheUsualWordsAreFilledInAndOtherWordsAreKept) {
    const auto usual = decide(protocol({about(ivanov())}));
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->at(0).decision, (CouncilDecision{.student_id = ivanov().person_id,
                                                      .study_group_id = class_5a().study_group_id,
                                                      .kind = transfer,
                                                      .protocol_no = "9",
                                                      .decided_on = council_day,
                                                      .text = "переведён в 6 класс"}));
    const auto own = decide(protocol({about(ivanov(), transfer, "переведён в 6 «Б» класс")}));
    EXPECT_EQ(own->at(0).decision.text, "переведён в 6 «Б» класс");
}

TEST(CouncilDecisions, OnlyWhatDiffersIsRecorded) {
    ClassFacts facts = class_of_two();
    facts.decisions.push_back(decide(protocol({about(ivanov())}))->at(0).decision);
    EXPECT_THAT(*decide(protocol({about(ivanov())}), facts), IsEmpty());
    EXPECT_EQ(decide(protocol({about(ivanov(), repeat)}), facts)->size(), 1U);
}

TEST(CouncilDecisions, TheyAreAboutStudentsWhoAreOnTheListThatDay) {
    EXPECT_EQ(refusal_code(decide(protocol({about(petrova())}))),
              RefusalCode::student_not_enrolled);
    EXPECT_EQ(refusal_code(decide(protocol({about(yolkin())}))), RefusalCode::student_not_enrolled);
    RecordCouncilDecisions early = protocol({about(petrova())});
    early.decided_on = Date(2027, 3, 1);
    EXPECT_TRUE(decide(early));
}

TEST(CouncilDecisions, TheyNeedAProtocolOfADayThatHasCome) {
    RecordCouncilDecisions command = protocol({about(ivanov())});
    command.decided_on = council_day.plus_days(1);
    EXPECT_EQ(refusal_code(decide(command)), RefusalCode::invalid_value);
    command.protocol_no = "  ";
    EXPECT_EQ(refusal_code(decide(command)), RefusalCode::order_required);
}

TEST(CouncilDecisions, TwoDecisionsAboutOneStudentAreRefused) {
    EXPECT_EQ(refusal_code(decide(protocol({about(ivanov()), about(ivanov(), repeat)}))),
              RefusalCode::invalid_value);
}

TEST(CouncilDecisions, NobodyGraduatesFromTheFifthGrade) {
    const auto decided = decide(protocol({about(ivanov(), graduate)}));
    EXPECT_EQ(refusal_code(decided), RefusalCode::invalid_value);
    EXPECT_EQ(decided.error().message(),
              "Недопустимое значение. Иванов Иван: выпуска из 5 класса нет.");
}

TEST(CouncilDecisions, WordsHaveALimit) {
    std::string longer;
    for (std::size_t i = 0; i <= limits::comment_code_points; ++i) longer += "я";
    EXPECT_EQ(refusal_code(decide(protocol({about(ivanov(), transfer, longer)}))),
              RefusalCode::text_too_long);
}

TEST(CouncilDecisions, AfterClosingNothingIsDecided) {
    ClassFacts facts = class_of_two();
    facts.already_closed = true;
    EXPECT_EQ(refusal_code(decide(protocol({about(ivanov())}), facts)), RefusalCode::class_closed);
}

TEST(CouncilDecisions, WithTheStudentsClosedNothingIsDecided) {
    ClassFacts facts = class_of_two();
    facts.closed_aspects = {{.aspect = ClosureAspect::students}};
    EXPECT_EQ(refusal_code(decide(protocol({about(ivanov())}), facts)), RefusalCode::aspect_closed);
}

}  // namespace
}  // namespace letopis
