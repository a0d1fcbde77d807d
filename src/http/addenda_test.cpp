// Addenda over HTTP (ORD-1.4.2-3b): what came after a package is shown, made an addendum by who
// keeps the archive, and checked together with the package.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using testing::TestedSite;

class AddendaOverHttp : public ::testing::Test {
protected:
    AddendaOverHttp() {
        EXPECT_TRUE(archive_.seal());
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    Answered make(PersonId person, int command) {
        return site_.send(person, Method::post, addendum_,
                          R"({"command_id":")" + id_of<CommandId>(command).text() + "\"}");
    }
    void late_exam() {
        archive_.state({ExamResultRecorded{.study_group_id = school_.class_5a,
                                           .student_id = school_.ezhov,
                                           .subject_id = school_.mathematics,
                                           .held_on = Date{2027, 6, 3},
                                           .points = 21,
                                           .result = ResultValue::four,
                                           .protocol_no = "17"}},
                       school_.deputy);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const std::string addendum_ =
        "/api/v1/archive/study-groups/" + school_.class_5a.text() + "/addendum";
};

// Evidence: ORD-1.4.2-3b.
TEST_F(AddendaOverHttp, ALateResultBecomesAnAddendumThatIsWholeWithItsPackage) {
    EXPECT_THAT(get(school_.director, addendum_).body, HasSubstr(R"("lines":[])"));
    const Answered nothing = make(school_.director, 700);
    EXPECT_EQ(nothing.refusal(), "invalid_value");
    EXPECT_THAT(nothing.body, HasSubstr("дополнять нечего"));

    late_exam();
    const std::string coming = get(school_.director, addendum_).body;
    EXPECT_THAT(coming, HasSubstr("экзамен: ОГЭ"));
    EXPECT_THAT(coming, HasSubstr(R"("value":"21 б., 4")"));
    EXPECT_EQ(make(school_.petrova, 701).status, 403);
    const Answered made = make(school_.director, 702);
    ASSERT_EQ(made.status, 200) << made.body;
    EXPECT_THAT(made.body, HasSubstr(R"("addendum_no":1)"));
    EXPECT_THAT(made.body, HasSubstr(R"("state":"complete")"));
    EXPECT_EQ(make(school_.director, 702).body, made.body) << "a repeat";

    const std::string archive = get(school_.director, "/api/v1/archive").body;
    EXPECT_THAT(archive, HasSubstr("_dopolnenie-1.zip"));
    const std::string whole =
        get(school_.director, "/api/v1/archive/packages/" +
                                  archive_.store.tables().packages.front().package_id.text() +
                                  "/whole")
            .body;
    EXPECT_THAT(whole, HasSubstr(R"("is_whole":true)"));
    EXPECT_THAT(whole, HasSubstr(R"("addenda":1)"));
}

TEST_F(AddendaOverHttp, AreADutyOfWhoKeepsTheArchiveUntilTheyAreMade) {
    const std::string before = get(school_.director, "/api/v1/duties/count").body;
    EXPECT_THAT(get(school_.director, "/api/v1/duties").body, HasSubstr(R"("addenda":[])"));
    late_exam();
    const std::string duties = get(school_.director, "/api/v1/duties").body;
    EXPECT_THAT(duties, HasSubstr("Сделать дополнение к сводной ведомости 5 «А»"));
    EXPECT_THAT(duties, HasSubstr(R"("decisions":1)"));
    EXPECT_NE(get(school_.director, "/api/v1/duties/count").body, before);
    EXPECT_THAT(get(school_.deputy, "/api/v1/duties").body, HasSubstr(R"("addenda":[])"));
    EXPECT_THAT(get(school_.director, "/api/v1/archive").body, HasSubstr("внесено решений: 1"));
    ASSERT_EQ(make(school_.director, 720).status, 200);
    EXPECT_THAT(get(school_.director, "/api/v1/duties").body, HasSubstr(R"("addenda":[])"));
    EXPECT_EQ(get(school_.director, "/api/v1/duties/count").body, before);
}

TEST_F(AddendaOverHttp, StandBesideTheSheetAndNotInItsPlace) {
    const std::string group = "/api/v1/study-groups/" + school_.class_5a.text();
    const std::string sheet = get(school_.director, group + "/summary-sheet.pdf").body;
    late_exam();
    ASSERT_EQ(make(school_.director, 730).status, 200);
    EXPECT_THAT(get(school_.director, group + "/summary-sheet").body,
                HasSubstr(R"("form":"addendum_sheet")"));
    EXPECT_EQ(get(school_.director, group + "/summary-sheet.pdf").body, sheet);
}

TEST_F(AddendaOverHttp, AreNobodysButThoseWhoReadTheArchive) {
    EXPECT_EQ(get(school_.petrova, addendum_).status, 403);
    EXPECT_EQ(get(school_.zhukov, addendum_).status, 403);
    EXPECT_EQ(get(school_.deputy, addendum_).status, 200);
    EXPECT_EQ(make(school_.deputy, 710).status, 403) << "reads, but does not keep it";
    EXPECT_EQ(
        get(school_.director, "/api/v1/archive/packages/" + id_of<PackageId>(77).text() + "/whole")
            .refusal(),
        "not_found");
}

}  // namespace
}  // namespace letopis::http
