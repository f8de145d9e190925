/**
 * Source for a page: its clock stands still unless it is told to go, for editors put together in one undo step what is
 * typed within a time, and how long a key takes in a test is no part of what the agent does. While it goes, it shows
 * all the time that has passed.
 */
export const PAGE_CLOCK = `(() => {
  const RealDate = Date;
  const passed = performance.now.bind(performance);
  let ahead = 1.8e12;
  let shown = ahead;
  let going = false;
  const time = () => (going ? ahead + passed() : shown);
  window.pageClock = {
    go() { going = true; },
    stand() { shown = time(); going = false; },
    skip(milliseconds) { ahead += milliseconds; shown += milliseconds; },
  };
  window.Date = class extends RealDate {
    constructor(...parts) { parts.length === 0 ? super(time()) : super(...parts); }
    static now() { return Math.floor(time()); }
  };
  performance.now = () => time() - 1.8e12;
})()`;
