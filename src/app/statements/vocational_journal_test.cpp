// F-26: the journal of a vocational group, discipline by discipline.

#include <gmock/gmock.h>

#include "app/statements/open_class_journal.h"
#include "app/statements/open_journal_pages.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

/// Group СД-21: an interdisciplinary course that Сидоров teaches, and a practice.
class JournalOfACollege : public ToldSchool {
protected:
    JournalOfACollege() {
        const auto subject = [](SubjectId id, std::string title, SubjectKind kind, int position) {
            return SubjectAdded{
                {.subject_id = id, .title = std::move(title), .kind = kind, .position = position}};
        };
        state({subject(id_of<SubjectId>(81), "МДК 01.01 Уход за пациентом",
                       SubjectKind::interdisciplinary_course, 1),
               subject(id_of<SubjectId>(82), "УП.01 Учебная практика", SubjectKind::practice, 2),
               StudyGroupFormed{{.study_group_id = group_,
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::vocational,
                                 .kind = StudyGroupKind::vocational_group,
                                 .title = "СД-21",
                                 .grade = 2,
                                 .period_system_id = sample_.quarters}},
               open_course(care_, id_of<SubjectId>(81)),
               open_course(practice_, id_of<SubjectId>(82)),
               CourseTeacherAssigned{{.course_id = care_,
                                      .teacher_id = sample_.sidorov,
                                      .valid_from = Date{2026, 9, 1}}},
               LessonScheduled{.lesson_id = id_of<LessonId>(800),
                               .course_id = practice_,
                               .lesson_on = Date{2026, 9, 7},
                               .slot_no = 1,
                               .starts_at = TimeOfDay{540},
                               .ends_at = TimeOfDay{630},
                               .teacher_id = sample_.sidorov},
               TopicRecorded{.lesson_id = id_of<LessonId>(800), .topic = "Измерение давления"}});
        at(Date{2026, 9, 10}, 9, 0);
    }
    CourseOpened open_course(CourseId course, SubjectId subject) const {
        return {{.course_id = course,
                 .subject_id = subject,
                 .study_group_id = group_,
                 .school_year_id = sample_.year,
                 .period_system_id = sample_.quarters}};
    }
    auto pages(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_journal_pages(reader, standing, care_, moment);
        });
    }

    const StudyGroupId group_ = id_of<StudyGroupId>(80);
    const CourseId care_ = id_of<CourseId>(81);
    const CourseId practice_ = id_of<CourseId>(82);
};

// Evidence: VOC-01 F-26.
TEST_F(JournalOfACollege, HasPagesOfItsOwnForEachCourseAndPractice) {
    const auto journal =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_class_journal(reader, standing, group_, moment);
        });
    ASSERT_TRUE(journal);
    EXPECT_EQ(journal->front.cover.family, ProgrammeFamily::vocational);
    std::vector<std::string> subjects;
    for (const ContentsLine& line : journal->front.courses) subjects.push_back(line.subject);
    EXPECT_THAT(subjects, ElementsAre("МДК 01.01 Уход за пациентом", "УП.01 Учебная практика"));
    ASSERT_THAT(journal->contents, SizeIs(2));
    ASSERT_THAT(journal->contents[1].rows, SizeIs(1));
    EXPECT_EQ(journal->contents[1].rows[0].kind, "практика");
    EXPECT_EQ(journal->contents[1].rows[0].hours, 2);
}

// Evidence: VOC-02.
TEST_F(JournalOfACollege, IsOpenToWhoTeachesInTheGroupAndToTheHeads) {
    EXPECT_TRUE(pages(sample_.sidorov));
    EXPECT_TRUE(pages(sample_.director));
    EXPECT_TRUE(pages(sample_.deputy));
    EXPECT_FALSE(pages(sample_.petrova)) << "she teaches other groups";
    EXPECT_FALSE(pages(sample_.zhukov)) << "a guardian";
}

}  // namespace
}  // namespace letopis::testing
