#include "http/openapi.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

#include "http/rooms/routes.h"

namespace letopis::http {
namespace {

TEST(OpenApi, TheCommittedDescriptionIsThatOfTheTable) {
    const char* const root = std::getenv("LETOPIS_SOURCE_DIR");
    ASSERT_TRUE(root) << "LETOPIS_SOURCE_DIR says where the source tree is; CTest sets it";
    const std::string path = std::string{root} + "/api/openapi.json";
    const char* const golden = std::getenv("LETOPIS_GOLDEN");
    if (golden && std::string_view{golden} == "write") std::ofstream{path} << openapi_text();
    std::ifstream in{path};
    const std::string kept{std::istreambuf_iterator<char>{in}, {}};
    EXPECT_TRUE(openapi_text() == kept) << path << " is out of date (./dev golden)";
}

TEST(OpenApi, EveryRouteOfTheApiIsDescribedOnce) {
    const std::string text = openapi_text();
    std::set<std::string> names;
    for (const Route& route : all_routes()) {
        EXPECT_TRUE(names.insert(route.name).second) << route.name;
        const bool api = std::string_view{route.pattern}.starts_with("/api/");
        const std::string id = R"("operationId": ")" + std::string{route.name} + "\"";
        EXPECT_EQ(text.find(id) != std::string::npos, api) << route.name;
    }
}

}  // namespace
}  // namespace letopis::http
