// Whatever is stated, an answer that was kept, or made from a state of some moments ago, is the one
// that is made anew from the state of now.
#include <gtest/gtest.h>

#include <map>

#include "http/testing/tested_site.h"
#include "store/testing/postgres_files.h"
#include "store/testing/random_facts.h"
#include "store/testing/school_folder.h"

namespace letopis::http {
namespace {

using testing::Answered;
using testing::TestedSite;

/// In a file, or in PostgreSQL.
class KeptAnswers : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        store::SchoolFiles files{.folder = folder_.files().folder};
        if (std::string_view{GetParam()} == "postgres") {
            if (store::testing::postgres_address().empty())
                GTEST_SKIP() << store::testing::no_postgres;
            files = store::testing::postgres_files(files.folder);
        }
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {8 * 60}));
        // In PostgreSQL answers are kept only where what others write is heard of.
        auto opened = store::School::open(files, archive_.store.clock(), random_, &feeds_);
        ASSERT_TRUE(opened) << opened.error().message();
        kept_ = *std::move(opened);
        state(school_.facts());
        state({PersonRegistered{{.person_id = keeper_, .last_name = "Хранителев"}},
               RoleAssigned{{.person_id = keeper_,
                             .role = AppointedRole::journal_admin,
                             .valid_from = Date{2026, 9, 1}}}});
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
        const std::string in_period = "?period_id=" + school_.first_quarter.text();
        std::vector<std::string> all{"/d"};
        for (const StudentId id : {school_.ezhov, school_.yozhikov, school_.zhukova}) {
            const std::string student = api + "students/" + id.text();
            for (const char* week : {"week=2026-W37", "week=2026-W38"}) {
                all.push_back(student + "/diary?" + week);
                all.push_back("/d?student_id=" + id.text() + "&" + week);
            }
            all.push_back(student + "/marks");
            all.push_back(student + "/marks" + in_period);
            all.push_back(student + "/absence-warnings");
            all.push_back(student + "/news");
        }
        for (int number = 1; number <= 4; ++number) {
            const std::string course =
                api + "courses/" + letopis::testing::id_of<CourseId>(number).text() + "/journal";
            all.push_back(course);
            all.push_back(course + in_period);
        }
        return all;
    }
    /// As whoever has signed in once, and stays so.
    Answered ask(TestedSite& site, PersonId asker, const std::string& target) {
        std::string& cookie = cookies_[{&site, asker}];
        Request asked = site.request(Method::get, target);
        if (cookie.empty()) {
            site.sign(asked, 1, asker);
            cookie = asked.field(Field::cookie);
        }
        asked.field(Field::cookie) = cookie;
        return site.ask(asked);
    }
    /// Both answers, which must be one.
    Answered ask_both(PersonId asker, const std::string& target) {
        const Answered kept = ask(site_, asker, target);
        Answered made = ask(afresh_, asker, target);
        EXPECT_EQ(kept.status, made.status) << target;
        EXPECT_EQ(kept.body, made.body) << target;
        return made;
    }
    /// The journal's pages without the reasons of absences are his.
    const PersonId keeper_ = letopis::testing::id_of<PersonId>(3);

    letopis::testing::TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    store::testing::SchoolFolder folder_;
    SystemRandom random_;
    store::ChangeFeeds feeds_;
    std::unique_ptr<store::School> kept_;
    TestedSite site_{archive_};
    TestedSite afresh_{archive_};
    std::map<std::pair<const TestedSite*, PersonId>, std::string> cookies_;
};

INSTANTIATE_TEST_SUITE_P(Engines, KeptAnswers, ::testing::Values("sqlite", "postgres"));

TEST_P(KeptAnswers, AreThoseThatAreMadeAnewAfterAnyFact) {
    constexpr std::uint64_t seed = 20261130;
    const Span step = Span::minutes(31);  // Lessons begin and end, and days do.
    store::testing::RandomFacts facts{seed};
    const std::vector<std::string> all = targets();
    std::map<std::string, int> given;
    for (int i = 0; i < 120; ++i) {
        state(facts.next());
        archive_.store.clock().set(archive_.store.clock().now() + step);
        afresh_.restart();
        SCOPED_TRACE("seed " + std::to_string(seed) + ", statement " + std::to_string(i));
        for (const PersonId asker : {school_.deputy, school_.petrova, school_.zhukov, keeper_}) {
            for (const std::string& target : all) {
                if (ask_both(asker, target).status == 200) ++given[asker.text() + target];
                ASSERT_FALSE(HasFailure()) << asker.text();
            }
        }
    }
    for (const std::string& target : all)
        EXPECT_GT(given[school_.deputy.text() + target] + given[school_.zhukov.text() + target], 50)
            << target;
    for (const std::string& target : all)
        if (target.find("/courses/") != std::string::npos)
            EXPECT_GT(given[keeper_.text() + target], 50) << target;
}

class CountedLooks final : public RecentReaders {
public:
    explicit CountedLooks(RecentReaders& readers) : readers_{readers} {}
    Result<std::uint64_t> look_back(std::uint64_t at_least,
                                    const std::function<void(Reader&)>& use) override {
        ++looks;
        return readers_.look_back(at_least, use);
    }
    int looks = 0;

private:
    RecentReaders& readers_;
};

TEST_P(KeptAnswers, ARefusalIsAskedForAgainOnlyWhereSomethingWasStatedSince) {
    CountedLooks counted{kept_->recent_readers()};
    site_.recent = &counted;
    site_.restart();
    const std::string unknown = "/api/v1/students/" + school_.ezhov.text() +
                                "/marks?period_id=" + letopis::testing::id_of<PeriodId>(99).text();
    EXPECT_EQ(ask_both(school_.deputy, unknown).status, 404);
    EXPECT_EQ(counted.looks, 1);
    state({CommentRecorded{school_.monday_7, school_.zhukova, "Молодец"}});
    EXPECT_EQ(ask_both(school_.deputy, unknown).status, 404);
    // In a file the state of before is looked at first; PostgreSQL shows that of now at once.
    const int looks = std::string_view{GetParam()} == "sqlite" ? 3 : 2;
    EXPECT_EQ(counted.looks, looks) << "what was not there may be there now";
}

}  // namespace
}  // namespace letopis::http
