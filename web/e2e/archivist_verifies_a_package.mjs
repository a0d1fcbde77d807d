// Evidence: ARC-09.
export async function every_byte_is_checked_now(visitor) {
  const page = await visitor.signIn("archivist");
  await page.goto("/a");
  const card = page.locator(".package").first();
  await card.waitFor();
  await card.getByRole("button", { name: "Проверить сейчас" }).click();
  await card.getByText(/Проверено/).waitFor();
}

export async function a_room_is_added_to_the_register(visitor) {
  const page = await visitor.signIn("archivist");
  await page.goto("/a");
  await page.getByRole("button", { name: "Добавить помещение" }).click();
  await page.waitForFunction(() => document.activeElement?.matches("dialog input"));
  await page.keyboard.type("каб. 108, архив");
  await page.fill('[name="address"]', "корпус 2");
  await page.getByRole("button", { name: "Сохранить" }).click();
  await page.getByText("Сохранено").waitFor();
}
