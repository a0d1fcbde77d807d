// A registered medium is known by its mark, not by the path it is mounted on.

#include "media/directory_shelf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "media/testing/temporary_folder.h"

namespace letopis::media {
namespace {

using ::testing::HasSubstr;

class Shelf : public ::testing::Test {
protected:
    Medium medium(int number, const std::string& location) {
        IdBytes id{};
        id[15] = static_cast<std::uint8_t>(number);
        return {.medium_id = MediumId{id},
                .inventory_no = "Н-" + std::to_string(number),
                .title = "Диск № " + std::to_string(number),
                .location = location};
    }
    testing::TemporaryFolder folder_;
    DirectoryShelf shelf_;
};

TEST_F(Shelf, OpensAMediumThatCarriesItsMark) {
    const Medium disk = medium(1, folder_.path());
    EXPECT_TRUE(shelf_.open(disk).error().is(RefusalCode::medium_unavailable));
    ASSERT_TRUE(shelf_.claim(disk));
    ASSERT_TRUE(shelf_.claim(disk));
    EXPECT_TRUE(shelf_.open(disk));
    EXPECT_EQ(folder_.text(std::string{marker_name}),
              "Летопись: носитель архива. Не удаляйте этот файл.\n"
              "00000000-0000-0000-0000-000000000001\nН-1\nДиск № 1\n");
}

TEST_F(Shelf, AnotherMediumUnderThePathIsNotTakenForIt) {
    ASSERT_TRUE(shelf_.claim(medium(1, folder_.path())));
    const auto other = shelf_.open(medium(2, folder_.path()));
    EXPECT_TRUE(other.error().is(RefusalCode::medium_unavailable));
    EXPECT_THAT(other.error().message(), HasSubstr("подключён другой носитель, № Н-1"));
    EXPECT_TRUE(
        shelf_.claim(medium(2, folder_.path())).error().is(RefusalCode::medium_already_registered));
}

TEST_F(Shelf, APlaceThatIsNotThereOrCannotBeReadIsUnavailable) {
    const Medium lost = medium(1, folder_.path() + "/no");
    EXPECT_TRUE(shelf_.claim(lost).error().is(RefusalCode::medium_unavailable));
    EXPECT_TRUE(shelf_.open(lost).error().is(RefusalCode::medium_unavailable));
    EXPECT_TRUE(shelf_.device_id(lost.location).error().is(RefusalCode::medium_unavailable));
    folder_.write(std::string{marker_name}, "Летопись");
    EXPECT_TRUE(shelf_.open(medium(1, folder_.path())).error().is(RefusalCode::medium_unavailable));
    folder_.write(std::string{marker_name}, std::string(5000, ' '));
    EXPECT_TRUE(shelf_.open(medium(1, folder_.path())).error().is(RefusalCode::medium_unavailable));
}

}  // namespace
}  // namespace letopis::media
