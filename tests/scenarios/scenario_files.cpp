#include "scenarios/scenario_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "scenarios/play.h"

namespace letopis::scenarios {
namespace {

namespace fs = std::filesystem;

const fs::path& scenario_folder() {
    static const fs::path folder{LETOPIS_SCENARIO_DIR};
    return folder;
}

std::vector<fs::path> scenario_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{scenario_folder()})
        if (entry.path().extension() == ".journal") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// "marks/correction" of ".../marks/correction.journal".
std::string name_of(const fs::path& file) {
    return fs::relative(file, scenario_folder()).replace_extension().generic_string();
}

/// One story, from an empty school.
class ScenarioTest : public ::testing::Test {
public:
    ScenarioTest(fs::path file, MakeRig make_rig)
        : file_{std::move(file)}, make_rig_{std::move(make_rig)} {}

    void TestBody() override {
        std::ifstream in{file_};
        std::ostringstream text;
        text << in.rdbuf();
        const ReadScenario read = read_scenario(name_of(file_), text.str());
        ASSERT_EQ(read.error, "") << file_;
        const auto rig = make_rig_();
        for (const Failure& failure : play(read.scenario, *rig))
            ADD_FAILURE_AT(file_.c_str(), failure.line) << failure.words;
    }

private:
    fs::path file_;
    MakeRig make_rig_;
};

}  // namespace

std::size_t register_scenarios(const std::string& rig_name, MakeRig make_rig) {
    const auto files = scenario_files();
    for (const fs::path& file : files) {
        std::string name = name_of(file);
        std::replace(name.begin(), name.end(), '/', '_');
        ::testing::RegisterTest(rig_name.c_str(), name.c_str(), nullptr, nullptr, file.c_str(), 1,
                                [file, make_rig]() -> ::testing::Test* {
                                    return new ScenarioTest{file, make_rig};
                                });
    }
    return files.size();
}

}  // namespace letopis::scenarios
