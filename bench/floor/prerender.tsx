import { renderToString } from 'react-dom/server';
import { Form } from './form.tsx';

export const html = () => renderToString(<Form />);
