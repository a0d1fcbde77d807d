#include "server/jobs.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

Job job(std::string_view name, std::vector<std::string>& done, std::string what,
        std::optional<Fault> fault = {}) {
    return {name, Span::hours(1), [&done, what, fault](std::stop_token) -> Result<Done> {
                done.push_back(what);
                if (fault) return *fault;
                return Done{};
            }};
}

TEST(Jobs, OfManySchoolsGoThroughTheSchoolsInTurn) {
    std::vector<std::string> done;
    std::vector<std::vector<Job>> schools;
    for (const std::string school : {"1", "2", "3"})
        schools.push_back(
            {job("sign", done, "sign " + school), job("seal", done, "seal " + school)});
    const auto jobs = in_turn(std::move(schools));
    ASSERT_EQ(jobs.size(), 2U);
    EXPECT_EQ(jobs[1].name, "seal");
    EXPECT_TRUE(jobs[1].work({}).has_value());
    EXPECT_TRUE(jobs[0].work({}).has_value());
    EXPECT_EQ(done, (std::vector<std::string>{"seal 1", "seal 2", "seal 3", "sign 1", "sign 2",
                                              "sign 3"}));
}

TEST(Jobs, AFailureInOneSchoolIsToldAndHoldsUpNoOther) {
    std::vector<std::string> done;
    const auto jobs = in_turn({{job("sign", done, "1")},
                               {job("sign", done, "2", Fault{"диск"})},
                               {job("sign", done, "3", Fault{"сеть"})},
                               {job("sign", done, "4")}});
    const auto result = jobs.at(0).work({});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().message(), Error{Fault{"диск"}}.message());
    EXPECT_EQ(done.size(), 4U);
}

TEST(Jobs, StopIfTheyAreAskedTo) {
    std::vector<std::string> done;
    std::stop_source stop;
    std::vector<std::vector<Job>> schools{{job("sign", done, "1")}, {job("sign", done, "2")}};
    schools[0][0].work = [&](std::stop_token) -> Result<Done> {
        stop.request_stop();
        return Done{};
    };
    EXPECT_TRUE(in_turn(std::move(schools)).at(0).work(stop.get_token()).has_value());
    EXPECT_TRUE(done.empty());
}

}  // namespace
}  // namespace letopis
