// F-20: as many lines as there are students, printed in one go.
#include <gmock/gmock.h>

#include "app/reports/personal_file_form.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

class PersonalFile : public ToldSchool {
protected:
    PersonalFile() {
        at(Date{2027, 5, 27}, 12, 0);
        state({AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = sample_.yozhikov,
                                   .value = ResultValue::five},
               AttendanceRecorded{.lesson_id = sample_.russian_7,
                                  .student_id = sample_.yozhikov,
                                  .status = AttendanceStatus::ill},
               award("за отличную учёбу", Date{2027, 5, 25}),
               award("за летний слёт", Date{2026, 7, 10}),
               award("за прошлый год", Date{2026, 5, 25}),
               CouncilDecisionRecorded{{.student_id = sample_.yozhikov,
                                        .study_group_id = sample_.class_5a,
                                        .protocol_no = "9",
                                        .decided_on = Date{2027, 5, 26},
                                        .text = "переведён в 6 класс"}}});
    }
    AchievementRecorded award(const std::string& title, Date on) const {
        return {.student_id = sample_.yozhikov,
                .study_group_id = sample_.class_5a,
                .kind = AchievementKind::honour_certificate,
                .title = title,
                .achieved_on = on,
                .document_no = "приказ № 50"};
    }
    auto open(PersonId person, StudyGroupId group) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_personal_file_form(reader, standing, group, moment);
        });
    }
    std::string refusal(PersonId person, StudyGroupId group) {
        const auto opened = open(person, group);
        return opened ? "" : std::string{refusal_name(opened.error().refusal().code)};
    }
    static std::string under(const FormTable& table, const std::string& title) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].title == title) return table.rows.at(0).at(i);
        return "no such column";
    }
};

// Evidence: F-20, PRT-04, LAW-01.
TEST_F(PersonalFile, HasALineForEachStudentOfTheClass) {
    const auto form = open(sample_.deputy, sample_.class_5a);
    ASSERT_TRUE(form);
    ASSERT_THAT(form->tables, SizeIs(3));
    EXPECT_EQ(form->edition, Edition::working);
    const FormTable& his = form->tables[1];
    EXPECT_EQ(his.title, "Ёжиков Борис Петрович");
    EXPECT_EQ(under(his, "Математика"), "5");
    EXPECT_EQ(under(his, "всего"), "1");
    EXPECT_EQ(under(his, "по болезни"), "1");
    EXPECT_EQ(under(his, "Поощрения"),
              "Похвальный лист: за летний слёт (приказ № 50); "
              "Похвальный лист: за отличную учёбу (приказ № 50)");
    EXPECT_THAT(under(his, "Итог года"), HasSubstr("переведён в 6 класс, протокол № 9"));
}

TEST_F(PersonalFile, WhoLeftHasNoLine) {
    state({StudentLeft{.student_id = sample_.zhukova,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2027, 1, 15},
                       .order_no = "3",
                       .order_on = Date{2027, 1, 14},
                       .reason = "переезд"}});
    const auto form = open(sample_.petrova, sample_.class_5a);
    ASSERT_TRUE(form);
    EXPECT_THAT(form->tables, SizeIs(2));
}

TEST_F(PersonalFile, IsADraftBeforeTheYearIsOver) {
    at(Date{2027, 4, 1}, 12, 0);
    EXPECT_EQ(open(sample_.deputy, sample_.class_5a)->edition, Edition::draft);
}

TEST_F(PersonalFile, IsForThoseWhoReadTheClass) {
    EXPECT_EQ(refusal(sample_.director, sample_.class_5a), "");
    EXPECT_EQ(refusal(sample_.sidorov, sample_.class_5a), "not_your_role");
    EXPECT_EQ(refusal(sample_.yozhikova, sample_.class_5a), "not_found");
    EXPECT_EQ(refusal(sample_.deputy, sample_.english_5a_1), "not_found");
    EXPECT_EQ(refusal(sample_.deputy, id_of<StudyGroupId>(99)), "not_found");
}

}  // namespace
}  // namespace letopis::testing
