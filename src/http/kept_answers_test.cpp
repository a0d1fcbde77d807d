// Whatever is stated, an answer that was kept, or made from a state of some moments ago, is the one
// that is made anew from the state of now.
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"
#include "store/testing/random_facts.h"
#include "store/testing/school_folder.h"

namespace letopis::http {
namespace {

using testing::Answered;
using testing::TestedSite;

class KeptAnswers : public ::testing::Test {
protected:
    void SetUp() override {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        auto opened = store::School::open({.folder = folder_.files().folder},
                                          archive_.store.clock(), random_);
        ASSERT_TRUE(opened) << opened.error().message();
        kept_ = *std::move(opened);
        state(school_.facts());
        site_.recent = &kept_->recent_readers();
        site_.lead_to(kept_->readers(), kept_->writer(), kept_->stamps());
        afresh_.settings.kept_reply_bytes = 0;
        afresh_.lead_to(kept_->readers(), kept_->writer(), kept_->stamps());
    }
    void state(const std::vector<EntryBody>& facts) {
        const auto stated = kept_->writer().append(
            {CommandId::make(archive_.store.clock().now(), random_), {}, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{facts};
             }});
        ASSERT_TRUE(stated) << stated.error().message();
    }
    std::vector<std::string> targets() const {
        const std::string api = "/api/v1/";
        std::vector<std::string> all;
        for (const StudentId id : {school_.ezhov, school_.yozhikov, school_.zhukova}) {
            all.push_back(api + "students/" + id.text() + "/diary?week=2026-W37");
            all.push_back(api + "students/" + id.text() + "/diary?week=2026-W38");
            all.push_back(api + "students/" + id.text() + "/marks");
        }
        for (int course = 1; course <= 4; ++course)
            all.push_back(api + "courses/" + letopis::testing::id_of<CourseId>(course).text() +
                          "/journal");
        return all;
    }

    letopis::testing::TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    store::testing::SchoolFolder folder_;
    SystemRandom random_;
    std::unique_ptr<store::School> kept_;
    TestedSite site_{archive_};
    TestedSite afresh_{archive_};
};

TEST_F(KeptAnswers, AreThoseThatAreMadeAnewAfterAnyFact) {
    constexpr std::uint64_t seed = 20261130;
    store::testing::RandomFacts facts{seed};
    int given = 0;
    for (int i = 0; i < 120; ++i) {
        state(facts.next());
        afresh_.restart();
        for (const PersonId asker : {school_.deputy, school_.petrova, school_.zhukov}) {
            for (const std::string& target : targets()) {
                const Answered kept = site_.get(asker, target);
                const Answered made = afresh_.get(asker, target);
                ASSERT_EQ(kept.status, made.status)
                    << "seed " << seed << ", statement " << i << ", " << target;
                ASSERT_EQ(kept.body, made.body)
                    << "seed " << seed << ", statement " << i << ", " << target;
                if (made.status == 200) ++given;
            }
        }
    }
    EXPECT_GT(given, 1000) << "most of it is an answer";
}

}  // namespace
}  // namespace letopis::http
