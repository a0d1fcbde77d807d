// The panel of gaps over HTTP (ORD-1.4.1-a): what each sees of it, and how it is taken away.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

/// Monday 7 September 2026, in the evening: nobody has written anything.
class GapsOverHttp : public ::testing::Test {
protected:
    GapsOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {18 * 60}));
        archive_.state(
            {MarkRecorded{{.lesson_id = school_.lesson_5b, .student_id = school_.ivanov},
                          MarkValue::pending,
                          Date{2026, 9, 6}},
             ClassTeacherAssigned{{school_.class_5b, school_.sidorov, Date{2026, 9, 1}, {}}}});
        site_.restart();
    }
    std::string get(PersonId person, const std::string& target) {
        const Answered answered = site_.get(person, target);
        EXPECT_EQ(answered.status, 200) << target << answered.body;
        return answered.body;
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
};

TEST_F(GapsOverHttp, ATeacherSeesWhatHeOwesAndAClassTeacherHerClass) {
    const std::string own = "/api/v1/gaps?debt=point&teacher_id=" + school_.petrova.text();
    EXPECT_THAT(get(school_.petrova, own), HasSubstr(R"("student":"Иванов Иван")"));
    EXPECT_THAT(get(school_.petrova, own), HasSubstr(R"("policy":"point.max_days")"));
    const std::string of_class = get(school_.sidorov, "/api/v1/gaps?debt=attendance");
    EXPECT_THAT(of_class, HasSubstr(R"("only_own":false)"));
    EXPECT_THAT(of_class, HasSubstr(R"("policy":"entry.attendance")"));
    EXPECT_THAT(of_class, HasSubstr("5 «Б»"));
    EXPECT_THAT(of_class, Not(HasSubstr("5 «А»"))) << "a closed class owes nothing";
    EXPECT_EQ(site_.get(school_.zhukov, "/api/v1/gaps").status, 403);
    EXPECT_EQ(site_.get(school_.petrova, "/api/v1/gaps?debt=laziness").status, 400);
}

TEST_F(GapsOverHttp, TheListIsTakenAwayAsATableAndOnPaper) {
    const std::string csv = get(school_.sidorov, "/api/v1/gaps.csv");
    EXPECT_THAT(csv, HasSubstr("Чего нет;Кто отвечает;Срок истёк;Параметр"));
    EXPECT_THAT(csv, HasSubstr("Просроченная «точка»: Иванов Иван;Петрова А. И."));
    EXPECT_THAT(get(school_.sidorov, "/api/v1/gaps.xlsx").substr(0, 2), "PK");
    EXPECT_THAT(get(school_.sidorov, "/api/v1/gaps.pdf").substr(0, 4), "%PDF");
    EXPECT_EQ(site_.get(school_.zhukov, "/api/v1/gaps.csv").status, 403);
}

}  // namespace
}  // namespace letopis::http
