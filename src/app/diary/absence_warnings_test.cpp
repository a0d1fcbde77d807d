// Warnings about absences (ASM-08, E-5): the family is told in the diary, the class teacher sees
// his class.

#include <gmock/gmock.h>

#include "app/control/open_class_warnings.h"
#include "app/diary/open_absence_warnings.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

/// Russian of 5 «А» has nine lessons in the first quarter; the sample's is among them.
class AbsenceWarningUse : public ToldSchool {
protected:
    AbsenceWarningUse() {
        std::vector<EntryBody> facts;
        for (int i = 1; i < 9; ++i)
            facts.push_back(LessonScheduled{.lesson_id = of(i),
                                            .course_id = sample_.russian_5a,
                                            .lesson_on = Date{2026, 9, 7}.plus_days(i),
                                            .slot_no = 6,
                                            .starts_at = {14 * 60},
                                            .ends_at = {14 * 60 + 45},
                                            .teacher_id = sample_.sidorov,
                                            .room_title = "каб. 301"});
        state(std::move(facts));
        at(Date{2026, 9, 21}, 18, 0);
    }

    static LessonId of(int number) { return id_of<LessonId>(700 + number); }
    void miss(StudentId student, int from, int to) {
        std::vector<EntryBody> facts;
        for (int i = from; i <= to; ++i)
            facts.push_back(AttendanceRecorded{.lesson_id = of(i),
                                               .student_id = student,
                                               .status = AttendanceStatus::absent,
                                               .reason = {}});
        state(std::move(facts));
    }
    auto told(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_absence_warnings(reader, standing, student, moment);
        });
    }
    auto of_class(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_class_warnings(reader, standing, sample_.class_5a, moment);
        });
    }
};

// Evidence: E-5, ASM-08.
TEST_F(AbsenceWarningUse, TheFamilyIsToldWhenHalfOfTheLimitIsReached) {
    miss(sample_.zhukova, 1, 2);
    EXPECT_THAT(told(sample_.zhukova, sample_.zhukova)->warnings, IsEmpty());
    miss(sample_.zhukova, 3, 3);
    const auto warned = told(sample_.zhukova, sample_.zhukova);
    ASSERT_TRUE(warned);
    ASSERT_THAT(warned->warnings, SizeIs(1));
    EXPECT_EQ(warned->warnings[0].subject_title, "Русский язык");
    EXPECT_THAT(warned->warnings[0].words,
                StartsWith("пропущено 3 из 9 уроков; если пропусков станет больше 6"));
    EXPECT_EQ(warned->warnings[0].period_title, "I четверть");
    EXPECT_TRUE(told(sample_.yozhikova, sample_.zhukova).error().is(RefusalCode::not_found))
        << "another family";
}

TEST_F(AbsenceWarningUse, TheClassTeacherSeesHisClass) {
    miss(sample_.zhukova, 1, 3);
    miss(sample_.ezhov, 4, 8);
    const auto seen = of_class(sample_.petrova);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->title, "5 «А»");
    std::vector<std::string> names;
    for (const AbsenceWarningLine& one : seen->warnings) names.push_back(one.student);
    EXPECT_THAT(names, ElementsAre("Ежов Кирилл", "Жукова Анна"));
    EXPECT_TRUE(of_class(sample_.deputy));
    EXPECT_FALSE(of_class(sample_.sidorov));
    EXPECT_TRUE(of_class(sample_.zhukov).error().is(RefusalCode::not_found));
}

TEST_F(AbsenceWarningUse, LessonsMissedByAModeOfStudyAreNone) {
    miss(sample_.zhukova, 1, 3);
    state({StudyModeSet{.student_id = sample_.zhukova,
                        .kind = StudyModeKind::home,
                        .from_on = Date{2026, 9, 8},
                        .to_on = Date{2026, 9, 10},
                        .order_no = "7",
                        .order_on = Date{2026, 9, 7},
                        .place = {}}});
    EXPECT_THAT(told(sample_.zhukova, sample_.zhukova)->warnings, IsEmpty());
}

/// Counts how often it is asked about study modes.
class ModesCountingReader : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::vector<StudyMode>> study_modes_of_student(StudentId id, Date from,
                                                          Date to) override {
        ++questions;
        return MemoryReader::study_modes_of_student(id, from, to);
    }
    Result<std::vector<StudyMode>> study_modes_of_group(StudyGroupId id, Date from,
                                                        Date to) override {
        ++questions;
        return MemoryReader::study_modes_of_group(id, from, to);
    }
    int questions = 0;
};

TEST_F(AbsenceWarningUse, StudyModesOfAClassAreAskedForOnce) {
    const auto questions = [&] {
        ModesCountingReader reader{school_.tables()};
        EXPECT_TRUE(
            open_class_warnings(reader, standing_of(sample_.petrova), sample_.class_5a, now()));
        return reader.questions;
    };
    EXPECT_EQ(questions(), 0) << "nobody was absent";
    miss(sample_.zhukova, 1, 3);
    miss(sample_.ezhov, 4, 8);
    state({AttendanceRecorded{.lesson_id = sample_.monday_7, .student_id = sample_.zhukova},
           AttendanceRecorded{.lesson_id = sample_.monday_7, .student_id = sample_.ezhov}});
    EXPECT_EQ(questions(), 1) << "of two students in two courses";
}

TEST_F(AbsenceWarningUse, AModeOfStudyOfOneStudentIsNotAnothers) {
    miss(sample_.ezhov, 1, 3);
    state({StudyModeSet{.student_id = sample_.zhukova,
                        .kind = StudyModeKind::home,
                        .from_on = Date{2026, 9, 8},
                        .to_on = Date{2026, 9, 10},
                        .order_no = "7",
                        .order_on = Date{2026, 9, 7},
                        .place = {}}});
    EXPECT_THAT(of_class(sample_.petrova)->warnings, SizeIs(1));
}

TEST_F(AbsenceWarningUse, InHolidaysNobodyIsTold) {
    miss(sample_.zhukova, 1, 8);
    at(Date{2026, 10, 28}, 12, 0);
    EXPECT_THAT(told(sample_.zhukova, sample_.zhukova)->warnings, IsEmpty());
}

}  // namespace
}  // namespace letopis::testing
